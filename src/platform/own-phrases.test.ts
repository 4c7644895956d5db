import { describe, expect, test } from 'vitest';
import { analyze } from '../engine/index.ts';
import { OwnPhrases, patternFault, withOwn } from './own-phrases.ts';

const found = (text: string, ...patterns: string[]) =>
  new OwnPhrases(patterns.map((pattern) => ({ category: 'vague', pattern }))).in(text);
const words = (text: string, ...patterns: string[]) =>
  found(text, ...patterns).map(({ start, end }) => text.slice(start, end));

describe('a phrase of one’s own', () => {
  test.each([
    ['Insiders know that insiders talk.', 'insiders', ['Insiders', 'insiders']],
    ['Those in the  know\nsay it.', 'in the know', ['in the  know']],
    ['Sources close to it and sources near to it.', 'sources * to', ['Sources close to', 'sources near to']],
    ['It’s what they don’t say.', "they don't", ['they don’t']],
    ['Ein Öl-Händler sagt.', 'öl-händler', ['Öl-Händler']],
    [
      'Peo\u00adple \u2067in\u2069 the \u200eknow\u200f say it.',
      'people in the know',
      ['Peo\u00adple \u2067in\u2069 the \u200eknow'],
    ],
  ])('in “%s” “%s” finds %j', (text, pattern, expected) => {
    expect(words(text, pattern)).toEqual(expected);
  });

  test.each([
    ['He knows insiderss.', 'insiders'],
    ['They know. In the end', 'know in'],
    ['sources, close to it', 'sources * to'],
    ['sources very close to it', 'sources * to'],
    ['a b', '* b'],
  ])('in “%s” “%s” finds nothing', (text, pattern) => {
    expect(words(text, pattern)).toEqual([]);
  });

  test('of two that begin alike the longer one is marked', () => {
    expect(words('people in the know say', 'people', 'people in the know')).toEqual(['people in the know']);
  });

  test('of two that go the same way by a word and by a * the longer one is marked', () => {
    expect(words('as all those there say', 'all * there', 'all those there say')).toEqual(['all those there say']);
    expect(words('as all those there say', 'all those', 'all * there say')).toEqual(['all those there say']);
  });

  test('takes the place of what the rules find in the same words', () => {
    const text = 'Some experts say it is late. It is reportedly cold.';
    const own = found(text, 'experts say it');
    const all = withOwn(analyze(text).findings, own).map(({ start, end, rule }) => [text.slice(start, end), rule]);
    expect(all[0]).toEqual(['experts say it', 'own-phrase']);
    expect(all.slice(1).map(([marked]) => marked)).toEqual(['reportedly']);
  });
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['*', 'star'],
  ['* say', 'star'],
  ['experts *', 'star'],
  ['experts say that!', 'signs'],
  ['ex(pert)s', 'signs'],
  ['exp*', 'signs'],
  ['a b c d e f g h i j k l m', 'long'],
  ['experts * say', undefined],
  ['l’eau', undefined],
] as const)('the fault of “%s” is %s', (pattern, fault) => {
  expect(patternFault(pattern)).toBe(fault);
});

test('many phrases in much text take no time to speak of', () => {
  const phrases = Array.from({ length: 1000 }, (_, index) => `the * * * word${index}`);
  const text = 'the '.repeat(20_000);
  expect(found(text, ...phrases)).toEqual([]);
});
