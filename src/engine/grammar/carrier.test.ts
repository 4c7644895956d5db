import { expect, test } from 'vitest';
import { analyze } from '../whole-text.ts';

const marked = (text: string) => analyze(text).findings.map(({ start, end }) => text.slice(start, end));

test.each([
  'who studied the data',
  'who have worked on the case',
  'that follow the company',
  'monitoring the vote',
  'in London, Paris and Berlin',
  'at the White House and the Pentagon',
  'in academia and industry',
  'on climate and energy',
  'on the left and the right',
  'with ties to the army',
  'with access to the files',
  'not authorized to speak publicly',
  'not named in the report',
  'late on Monday',
  'here and abroad',
  'themselves',
])('what stands between a source and its verb belongs to it: %s', (between) => {
  for (const source of ['Officials', 'Some analysts', 'Two senior officials'])
    expect(marked(`${source} ${between} said the plan would fail.`)).toEqual([`${source} ${between} said`]);
});

test('between commas, too', () => {
  expect(marked('Officials, wary of a backlash, said the plan would fail.')).toEqual([
    'Officials, wary of a backlash, said',
  ]);
});

test('those who say it come before the place where they are', () => {
  expect(marked('He spoke to experts at the agency, who said it would fail.')).toEqual([
    'experts at the agency, who said',
  ]);
});

test.each(['On Monday', 'In London', 'At the club'])('%s is no name that a role explains', (place) => {
  expect(marked(`${place}, one aide who saw it said that it would fail.`)).toEqual(['one aide who saw it said']);
});

test.each([
  ['Jane Roe, an aide who saw it, said that it would fail.', []],
  ['His supporters and 22 percent say it will fail.', []],
  ['They came to say that it would fail.', []],
  ['Imagine that a friend tells you a secret.', []],
  ['Experts have been quick to say it will fail.', ['Experts have been quick to say']],
  ['Experts harbor doubts about it.', ['Experts harbor doubts']],
  ['Experts have come to believe that it will fail.', ['Experts have come to believe']],
  ['It will fail, said experts interviewed for this article.', ['said experts']],
])('%s', (text, expected) => {
  expect(marked(text)).toEqual(expected);
});

test.each(['A trade official', 'Two senior trade officials', 'Some pay experts', 'A senior US official', 'IT experts'])(
  '%s: a noun that could be a verb, or a pronoun',
  (source) => {
    expect(marked(`${source} said the plan would fail.`)).toEqual([`${source} said`]);
  },
);

test.each(['A 34-year-old teacher', 'Half a dozen former colleagues', 'Some of those arrested'])(
  '%s is one source',
  (source) => {
    expect(marked(`${source} said the plan would fail.`)).toEqual([`${source} said`]);
  },
);
