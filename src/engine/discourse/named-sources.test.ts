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

test.each([
  ['Jorge Venn, a former minister, said no. Mr. Venn said it twice.', [['Jorge Venn, a former minister', 2]]],
  ['Rival Hilda Marsh said no. Democrat Hilda Marsh said it again.', [['Democrat Hilda Marsh', 2]]],
  ['Peter Morgan said no. Mr. Morgan of the Harbour Club said it again.', [['Peter Morgan', 2]]],
  ['James Lang, a banker who came early, said no. Mr. Lang said it again.', [['James Lang, a banker', 2]]],
  ['Mr. Lang, the Elmwood Democrat, said no. Senator James Lang said it again.', [['Senator James Lang', 2]]],
  ['The New York Times said no. The Times said it again.', [['The New York Times', 2]]],
  ['Ed Lang said no. Lang, a banker, said it again.', [['Ed Lang', 2]]],
])('%s: one person', (text, sources) => {
  expect(sourcesOf(text)).toEqual(sources);
});

test.each([
  [
    'Marsh spokesman Nick Lang said no. Marsh said yes.',
    [
      ['Marsh spokesman Nick Lang', 1],
      ['Marsh', 1],
    ],
  ],
  [
    'The Harbour Police Department said no. The Elmwood Police Department said yes.',
    [
      ['The Harbour Police Department', 1],
      ['The Elmwood Police Department', 1],
    ],
  ],
])('%s: two sources', (text, sources) => {
  expect(sourcesOf(text)).toEqual(sources);
});

test.each([
  ['Ruth Adeyemi on Tuesday said no.', 'Ruth Adeyemi'],
  ['Ruth Adeyemi, speaking to veterans, said no.', 'Ruth Adeyemi'],
  ['Ruth Adeyemi, at the harbour, said no.', 'Ruth Adeyemi'],
  ['Ruth Adeyemi of the Harbour Board said that it was late.', 'Ruth Adeyemi of the Harbour Board'],
  ['Ruth Adeyemi (D-Elmwood) said no.', 'Ruth Adeyemi (D-Elmwood)'],
])('%s: who it is, and not what was done', (text, words) => {
  expect(sourcesOf(text).map(([shown]) => shown)).toEqual([words]);
});

test('“I’m saying” is said by whoever speaks', () => {
  expect(sourcesOf('Ruth Adeyemi said no. “And I’m saying that it must end.”')).toEqual([['Ruth Adeyemi', 2]]);
});
