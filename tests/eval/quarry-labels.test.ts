import { expect, test } from 'vitest';
import { loadQuarryLabels, parseQuarryLabel } from './quarry-labels.ts';

const LINE = '{"article": "one", "start": 3, "end": 9, "label": "talk"}';

test('a label is an article, a place and a verdict', () => {
  expect(parseQuarryLabel(LINE)).toEqual({ article: 'one', start: 3, end: 9, label: 'talk' });
});

test.each([
  ['an unknown verdict', LINE.replace('talk', 'noise')],
  ['an empty place', LINE.replace('9', '3')],
  ['a place before the text', LINE.replace('3', '-3')],
  ['half a code unit', LINE.replace('9', '9.5')],
  ['text, which is not ours to copy', LINE.replace('}', ', "text": "rumours"}')],
  ['no object', '[]'],
])('refuses %s', (_, line) => {
  expect(() => parseQuarryLabel(line)).toThrow('not a label');
});

test('the labels of this repository can be read, and no place is labelled twice', () => {
  const labels = loadQuarryLabels();
  expect(labels.length).toBeGreaterThan(750);
  const places = labels.map(({ article, start, end }) => `${article} ${start} ${end}`);
  expect(new Set(places).size).toBe(places.length);
});
