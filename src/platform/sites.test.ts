import { expect, test } from 'vitest';
import { covers } from './sites.ts';

test.each([
  ['a.example', 'a.example'],
  ['a.example', 'www.a.example'],
  ['www.a.example', 'a.example'],
  ['*.a.example', 'a.example'],
  ['*.a.example', 'x.y.a.example'],
  ['', ''],
])('“%s” stands for “%s”', (entry, site) => {
  expect(covers(entry, site)).toBe(true);
});

test.each([
  ['a.example', 'x.a.example'],
  ['x.a.example', 'a.example'],
  ['*.a.example', 'not-a.example'],
  ['', 'a.example'],
  ['*.', 'a.example'],
])('“%s” does not stand for “%s”', (entry, site) => {
  expect(covers(entry, site)).toBe(false);
});
