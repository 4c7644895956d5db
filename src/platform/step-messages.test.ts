import { expect, test, vi } from 'vitest';
import { parsePlace, parseStepBackgroundMessage, parseStepFrameMessage } from './step-messages.ts';

vi.mock('./browser.ts', () => ({ browser: {} }));

const count = { at: 2, total: 7 };
const PLACE = { total: 7, at: 1.5, when: 0, isOpen: false };

/** Whom a message is for. */
const PARSERS = { frame: parseStepFrameMessage, background: parseStepBackgroundMessage };

test.each([
  ['background', { call: 'step', direction: -1, takesFocus: false }],
  ['background', { call: 'countOf', index: 0 }],
  ['background', { call: 'closeCards' }],
  ['background', { call: 'leaveCard' }],
  ['frame', { call: 'placeOfMark' }],
  ['frame', { call: 'showMark', index: 3, count }],
  ['frame', { call: 'showMark', index: 3, count, focus: 1 }],
  ['frame', { call: 'hideCard' }],
  ['frame', { call: 'rememberFocus' }],
  ['frame', { call: 'enterCard' }],
  ['frame', { call: 'giveFocusBack' }],
] as const)(
  'whom it is for (%s) reads %j as it was sent, without what a sender adds, and nobody else',
  (receiver, message) => {
    for (const [name, parse] of Object.entries(PARSERS))
      expect(parse({ ...message, extra: 1 })).toEqual(name === receiver ? message : undefined);
  },
);

test.each([
  undefined,
  null,
  'hideCard',
  {},
  { call: 'report' },
  { call: 'step' },
  { call: 'step', direction: 2 },
  { call: 'step', direction: '1' },
  { call: 'countOf', index: -1 },
  { call: 'countOf', index: 1.5 },
  { call: 'showMark', index: 3 },
  { call: 'showMark', index: 3, count: { at: 2 } },
  { call: 'showMark', index: '3', count },
])('%j is no message of ours', (raw) => {
  for (const parse of Object.values(PARSERS)) expect(parse(raw)).toBeUndefined();
});

test('a direction that is none lets the focus be', () => {
  expect(parseStepFrameMessage({ call: 'showMark', index: 3, count, focus: 'in' })).toEqual({
    call: 'showMark',
    index: 3,
    count,
  });
});

test.each([
  [PLACE, PLACE],
  [
    { ...PLACE, at: -0.5, extra: 1 },
    { ...PLACE, at: -0.5 },
  ],
  [{ ...PLACE, at: 1.2 }, undefined],
  [{ ...PLACE, at: 8 }, undefined],
  [{ ...PLACE, at: -1 }, undefined],
  [{ ...PLACE, total: Number.NaN }, undefined],
  [{ ...PLACE, when: '0' }, undefined],
  [{ ...PLACE, isOpen: 1 }, undefined],
  [undefined, undefined],
])('the place %j is read as %j', (raw, place) => {
  expect(parsePlace(raw)).toEqual(place);
});
