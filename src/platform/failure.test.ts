import { expect, test, vi } from 'vitest';
import { failureOf, parseFailure, placesIn } from './failure.ts';
import { guard } from './guard.ts';

vi.mock('./browser.ts', () => ({ browser: { runtime: { getURL: () => 'chrome-extension://abc/' } } }));

const CHROMIUM = `TypeError: “insiders say” is not iterable in chrome-extension://abc/ “secret words”:1:1
    at take (chrome-extension://abc/src/content/main.iife.js:3:120)
    at https://news.example/secret?who=me:1:1
    at async chrome-extension://abc/assets/head-x_1.js:40:7`;

const FIREFOX = `take@moz-extension://5a5a/src/content/main.iife.js:3:120
onclick@https://news.example/secret:1:1
@moz-extension://5a5a/assets/head.js:40:7
`;

test('places are those in our own scripts, without the address that tells one browser from another', () => {
  expect(placesIn(CHROMIUM, 'chrome-extension://abc/')).toEqual([
    'src/content/main.iife.js:3:120',
    'assets/head-x_1.js:40:7',
  ]);
  expect(placesIn(FIREFOX, 'moz-extension://5a5a/')).toEqual(['src/content/main.iife.js:3:120', 'assets/head.js:40:7']);
});

test('what an error says is no part of the report: it may quote the page', () => {
  const error = new RangeError('“insiders say” is not a date');
  error.stack = CHROMIUM;
  expect(JSON.stringify(failureOf(error))).not.toMatch(/insiders|news|secret/);
  expect(failureOf(error).name).toBe('RangeError');
});

test.each(['text', undefined, null, { name: 'insiders say' }, Object.assign(new Error(), { name: 'Insiders say' })])(
  'whatever is thrown makes a report: %o',
  (thrown) => expect(failureOf(thrown)).toMatchObject({ name: 'Error' }),
);

test('a failure comes from a message only whole and well formed', () => {
  const failure = { name: 'TypeError', places: ['a.js:1:2'] };
  expect(parseFailure(failure)).toEqual(failure);
  expect(parseFailure({ ...failure, places: ['a.js:1:2', 'words of the page', 7] })).toEqual(failure);
  for (const bad of [undefined, {}, { ...failure, name: 'two words' }, { ...failure, places: 'a.js:1:2' }])
    expect(parseFailure(bad)).toBeUndefined();
});

test('a guarded task tells of what it throws, now or later, and throws nothing', async () => {
  const told: unknown[] = [];
  const guarded = guard((error) => told.push(error));
  guarded(() => {
    throw new TypeError('now');
  });
  guarded(() => Promise.reject(new TypeError('later')));
  guarded(() => 'fine');
  await Promise.resolve();
  expect(told.map(String)).toEqual(['TypeError: now', 'TypeError: later']);
});
