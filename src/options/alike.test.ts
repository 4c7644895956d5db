import { expect, test } from 'vitest';
import { DEFAULT_LOOK, type Look } from '../marks/look.ts';
import { alikeKinds } from './alike.ts';

const alike = (look: Partial<Look>, ...disabledCategories: ('anonymous' | 'vague')[]) =>
  alikeKinds({ look: { ...DEFAULT_LOOK, ...look }, disabledCategories }).map(
    ({ share, kinds }) => `${share}: ${kinds.join(' ')}`,
  );

test('by default every kind is told apart, in each style', () => {
  expect(alike({})).toEqual([]);
  expect(alike({ preset: 'monochrome' })).toEqual([]);
});

test('kinds of one colour are told apart by their lines, until these are the same too', () => {
  const blue: Look['kinds'] = { anonymous: { ink: 'blue' } };
  expect(alike({ kinds: blue })).toEqual(['alike_colour: anonymous vague']);
  expect(alike({ kinds: { anonymous: { ink: 'blue', line: 'large-dots' } } })).toEqual(['alike: anonymous vague']);
});

test('nothing is said of colours where there are none, nor of kinds that are not shown', () => {
  expect(alike({ preset: 'monochrome', kinds: { anonymous: { ink: 'blue' } } })).toEqual([]);
  expect(alike({ preset: 'monochrome', kinds: { anonymous: { line: 'large-dots' } } })).toEqual([
    'alike: anonymous vague',
  ]);
  expect(alike({ kinds: { anonymous: { ink: 'blue' } } }, 'vague')).toEqual([]);
});
