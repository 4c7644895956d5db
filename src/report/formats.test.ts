import { expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { NO_COUNTS } from '../engine/index.ts';
import { fileName, FORMATS } from './formats.ts';
import type { Report, Say } from './report.ts';

const REPORT: Report = {
  title: 'Ferry <b>talks</b>, *again*',
  address: 'https://news.example/a?b=<c>',
  date: new Date(2026, 10, 25, 23, 59),
  counts: { ...NO_COUNTS, vague: 1, hearsay: 1 },
  balance: { named: 1, unnamed: 1 },
  findings: [
    { id: 0, category: 'vague', before: '=SUM(A1) is what ', mark: 'critics say', after: ', [they] “know”.' },
    { id: 1, category: 'hearsay', before: 'He ', mark: 'reportedly', after: ' left, "at once".' },
  ],
  sources: [{ words: 'Ruth Adeyemi', count: 2, before: 'No, ', mark: 'said Ruth Adeyemi', after: '.' }],
};

const say: Say = (key, ...substitutions) =>
  english[key].message.replaceAll(/\$(\w+)\$/g, () => substitutions.shift() ?? '');

const written = (name: string) => FORMATS.find((format) => format.name === name)?.write(REPORT, say);

test('Markdown holds everything, and nothing of the page is markup in it', () => {
  expect(written('Markdown')).toBe(String.raw`# Ferry \<b\>talks\</b\>, \*again\*

<https://news.example/a?b=%3Cc%3E>

2026-11-25

1 named, 1 unnamed.

- Vague group: 1
- Hearsay: 1

## Marks

1. Vague group: =SUM(A1) is what **critics say**, \[they\] “know”.
2. Hearsay: He **reportedly** left, "at once".

## Named sources

1. Ruth Adeyemi (2): No, **said Ruth Adeyemi**.
`);
});

test('CSV holds everything, five cells a row, and no cell is a formula', () => {
  const rows = written('CSV')?.split('\r\n') ?? [];
  expect(rows).toContain('text,title,,"Ferry <b>talks</b>, *again*",');
  expect(rows).toContain('text,address,,https://news.example/a?b=<c>,');
  expect(rows).toContain('text,date,,2026-11-25,');
  expect(rows).toContain('kind,Vague group,1,,');
  expect(rows).toContain('balance,unnamed,1,,');
  expect(rows).toContain(`unnamed,Vague group,,critics say,"'=SUM(A1) is what critics say, [they] “know”."`);
  expect(rows).toContain('named,Ruth Adeyemi,2,said Ruth Adeyemi,"No, said Ruth Adeyemi."');
});

test('JSON holds everything, and no language', () => {
  expect(JSON.parse(written('JSON') ?? '')).toMatchObject({
    title: REPORT.title,
    address: REPORT.address,
    date: '2026-11-25',
    counts: REPORT.counts,
    balance: REPORT.balance,
    findings: [{ kind: 'vague', words: 'critics say' }, { kind: 'hearsay' }],
    named: [{ source: 'Ruth Adeyemi', count: 2 }],
  });
});

test.each([
  ['Ferry / talks: again?', 'says-who-Ferry-talks-again.md'],
  ['../../etc', 'says-who-etc.md'],
  ['???', 'says-who.md'],
  ['港口新闻', 'says-who-港口新闻.md'],
])('the file of “%s” is named %s', (title, name) => {
  const [markdown] = FORMATS;
  expect(markdown && fileName({ ...REPORT, title }, markdown)).toBe(name);
});
