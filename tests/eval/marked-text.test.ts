import { expect, test } from 'vitest';
import { parseMarked } from './marked-text.ts';

function pieces(marked: string) {
  const { text, spans } = parseMarked(marked, 'test');
  return spans.map(({ label, core }) => [label, ...core.map(({ start, end }) => text.slice(start, end))]);
}

test('marks are stripped and become spans with offsets into the text', () => {
  const { text, spans } = parseMarked('😀 {A:an aide said} it, {N:Ann Lee said}.', 'test');
  expect(text).toBe('😀 an aide said it, Ann Lee said.');
  expect(spans).toEqual([
    { label: 'A', core: [{ start: 3, end: 15 }] },
    { label: 'N', core: [{ start: 20, end: 32 }] },
  ]);
});

test('a tilde joins a piece to the span before it', () => {
  expect(pieces('{V:Critics} of the plan {~:say} so; {H:reportedly}.')).toEqual([
    ['V', 'Critics', 'say'],
    ['H', 'reportedly'],
  ]);
});

test.each(['{A:open', 'close}', '{Q:what}', '{a:small}', '{A:}', '{~:joins nothing}', '{A:a {B:b}}', '{}'])(
  'a mistake in the marks is refused: %s',
  (marked) => {
    expect(() => parseMarked(marked, 'file.txt')).toThrow('file.txt');
  },
);
