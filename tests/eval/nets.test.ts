import { expect, test } from 'vitest';
import { catchAll } from './nets.ts';

const caught = (text: string) => catchAll(text).map(({ net, start, end }) => `${net}: ${text.slice(start, end)}`);

test.each([
  ['He was widely seen as weak.', 'passive: was widely seen'],
  ['She is, reportedly, ill.', 'hearsay: reportedly'],
  ['According to two recent polls, she leads.', 'document: According to two recent polls'],
  ['Fears grew.', 'talk: Fears'],
])('catches in: %s', (text, expected) => {
  expect(caught(text)).toContain(expected);
});

test.each(['He was seen by Maria Venn.', 'She walked home.', 'His fears grew.'])('leaves: %s', (text) => {
  expect(caught(text)).toEqual([]);
});
