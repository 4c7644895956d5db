import { expect, test } from 'vitest';
import { DEFAULTS } from './settings.ts';
import { readItem, settingsIn, versionOf, withChanges } from './stored-item.ts';

test.each([undefined, null, 'two', '2', -1, 0, 1.5, 1e99, Number.NaN, [2], {}])(
  'an item with the version %j is taken for one of the first',
  (version) => {
    expect(versionOf({ version })).toBe(1);
    expect(settingsIn({ version, badge: false })).toEqual({ ...DEFAULTS, badge: false });
  },
);

test.each([undefined, null, true, 7, 'settings', [], [{ badge: false }]])('%j is no item', (stored) => {
  expect(readItem(stored)).toBeUndefined();
});

test('a change is written with the version of now, or with that of a newer browser', () => {
  const paused = { ...DEFAULTS, paused: true };
  expect(withChanges({}, DEFAULTS, paused)).toEqual({ version: 2, paused: true });
  const newer = { version: 9, fromTheFuture: [1], badge: 'later' };
  expect(withChanges(newer, DEFAULTS, paused)).toEqual({ ...newer, paused: true });
});
