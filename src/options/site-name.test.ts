import { expect, test } from 'vitest';
import { siteNameIn } from './site-name.ts';

test.each([
  ['news.example', 'news.example'],
  [' News.Example ', 'news.example'],
  ['https://www.news.example/politics?page=2', 'www.news.example'],
  ['news.example:8080/a', 'news.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['localhost', 'localhost'],
  ['*.News.example', '*.news.example'],
])('“%s” names %s', (typed, site) => {
  expect(siteNameIn(typed)).toBe(site);
});

test.each([
  '',
  '*.',
  'a.*.example',
  '  ',
  'two words',
  'about:blank',
  'file:///home/a.html',
  'ftp://news.example',
  'https://',
  'a'.repeat(300),
])('“%s” names no site', (typed) => {
  expect(siteNameIn(typed)).toBeUndefined();
});
