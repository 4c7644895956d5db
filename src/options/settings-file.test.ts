import { expect, test } from 'vitest';
import { DEFAULTS, type Settings } from '../platform/settings.ts';
import { readSettings, writeSettings } from './settings-file.ts';

test('what is exported is imported again', () => {
  const settings: Settings = { ...DEFAULTS, pausedSites: ['a.example'], disabledCategories: ['talk'] };
  expect(readSettings(writeSettings(settings))).toEqual(settings);
});

test.each(['', 'not json', 'null', '7', '[]', '{}', '{"paused": true}', '{"product": "Another", "paused": true}'])(
  '%s holds no settings of ours',
  (text) => {
    expect(readSettings(text)).toBeUndefined();
  },
);

test('a field that makes no sense does not spoil the others', () => {
  const text = '{"product": "Says Who?", "paused": "perhaps", "pausedSites": ["a.example"]}';
  expect(readSettings(text)).toEqual({ ...DEFAULTS, pausedSites: ['a.example'] });
});
