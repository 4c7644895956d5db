import { expect, test } from 'vitest';
import { originPattern } from './origin.ts';

test.each([
  ['https://news.example/a?b#c', '*://news.example/*'],
  ['http://news.example:8080/', '*://news.example/*'],
])('%s is asked for as %s', (url, pattern) => {
  expect(originPattern(url)).toBe(pattern);
});

test.each([
  'about:blank',
  'chrome://settings/',
  'file:///home/reader/a.html',
  'moz-extension://a/b.html',
  'no address',
])('%s is not asked for', (url) => {
  expect(originPattern(url)).toBeUndefined();
});

test('an address that the browser does not tell is not asked for', () => {
  expect(originPattern(undefined)).toBeUndefined();
});
