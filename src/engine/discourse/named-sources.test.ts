import { expect, test } from 'vitest';
import { readParagraph, resolve } from '../analyze.ts';
import { namedSources } from './named-sources.ts';

function sourcesOf(...texts: string[]): [string, number][] {
  const analyses = resolve(texts.map(readParagraph));
  const paragraphs = texts.map((text, index) => ({ text, named: analyses[index]?.named ?? [] }));
  return namedSources(paragraphs).map(({ words, count }) => [words, count]);
}

test('a surname and a pronoun count for the full name, which is shown', () => {
  expect(
    sourcesOf('“We can see the bottom,” said Ruth Adeyemi. In 2014, she said, it was worse.', 'Adeyemi said no more.'),
  ).toEqual([['Ruth Adeyemi', 3]]);
});

test('a name beside a role is part of the source', () => {
  expect(sourcesOf('Her deputy, Tom Ashe, added that it was late.', 'Ashe said so twice.')).toEqual([
    ['Her deputy, Tom Ashe', 2],
  ]);
});

test('a role points back to the one who has it', () => {
  expect(sourcesOf('Mayor Ines Calder said no. Peter Lang said yes.', 'The mayor said it again.')).toEqual([
    ['Mayor Ines Calder', 2],
    ['Peter Lang', 1],
  ]);
});

test('two people are not made one, and a clause is no part of a name', () => {
  expect(sourcesOf('Helen Moss, who chairs the club, said no. Peter Lang said yes.')).toEqual([
    ['Helen Moss', 1],
    ['Peter Lang', 1],
  ]);
});

test('what is not seen makes no other name, and is not shown', () => {
  expect(
    sourcesOf('Ruth\u200f Ade\u00adyemi\u2069, who came, said no.', '\u2067Ruth Adeyemi\u2069 said it again.'),
  ).toEqual([['Ruth Adeyemi', 2]]);
});
