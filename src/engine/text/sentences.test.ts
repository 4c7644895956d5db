import { expect, test } from 'vitest';
import { sentencesIn } from './sentences.ts';
import { tokenize } from './tokenize.ts';
import { endOf, startOf } from './tokens.ts';

function sentencesOf(text: string): string[] {
  tokenize(text);
  return sentencesIn().map(({ from, to }) => text.slice(startOf(from), endOf(to - 1)));
}

test.each([
  ['stops', ['He left.', 'They stayed!', 'Why?']],
  ['closing marks', ['She said: “He left.”', '(They stayed.)', 'Nobody knew.']],
  ['initials', ['He lives in the U.S.', 'The plan failed in the U.S. Senate.']],
  ['a small letter after a stop', ['He left … and came back.', 'They stayed']],
])('%s', (_, sentences) => {
  expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
});

test('a sentence without an end is cut after 301 words', () => {
  expect(sentencesOf('word '.repeat(700).trim()).map((one) => one.split(' ').length)).toEqual([301, 301, 98]);
});

test('a stop right behind the cut ends the next sentence', () => {
  expect(sentencesOf(`${'word '.repeat(301).trim()}. They stayed.`).slice(1)).toEqual(['.', 'They stayed.']);
});

test.each([
  ['Some Senior Officials Doubt this', true],
  ['Some Senior Officials doubt This Plan', true],
  ['Some Senior Officials doubt it', false],
  ['Some Officials Say So', false],
  ['Jane Roe of the Harbour Times said that nobody had asked her', false],
])('%s: a headline: %s', (text, headline) => {
  tokenize(text);
  expect(sentencesIn().map((sentence) => sentence.headline)).toEqual([headline]);
});
