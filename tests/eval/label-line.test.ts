import { expect, test } from 'vitest';
import { parseLabelLine } from './label-line.ts';

test('an article with its spans', () => {
  const line = '{"article":"a","spans":[{"id":"E1","label":"V","core":[[0,4],[6,9]],"text":"some … say"}]}';
  const core = [
    { start: 0, end: 4 },
    { start: 6, end: 9 },
  ];
  expect(parseLabelLine(line)).toEqual({ article: 'a', spans: [{ label: 'V', core }] });
});

test.each([
  '[]',
  '{"article":"a"}',
  '{"article":"a","spans":[{"label":"Q","core":[]}]}',
  '{"article":"a","spans":[{"label":"A","core":[[3,3]]}]}',
  '{"article":"a","spans":[{"label":"A","core":[7]}]}',
])('anything else is refused: %s', (line) => {
  expect(() => parseLabelLine(line)).toThrow(/not a/);
});
