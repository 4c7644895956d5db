import { describe, expect, test } from 'vitest';
import { readParagraph, resolve } from './analyze.ts';
import { analyze } from './whole-text.ts';

const marked = (text: string): string[] =>
  analyze(text).findings.map((finding) => text.slice(finding.start, finding.end));

describe('a finding', () => {
  test('carries the reason that the text gives for the anonymity', () => {
    const text = 'An official, who asked not to be named because the talks are private, said the deal was close.';
    const [finding] = analyze(text).findings;
    expect(text.slice(finding?.reason?.start, finding?.reason?.end)).toBe('because the talks are private');
  });

  test('names its source and its cue', () => {
    const text = 'The dam will hold, according to some engineers.';
    const [finding] = analyze(text).findings;
    expect(text.slice(finding?.source?.start, finding?.source?.end)).toBe('some engineers');
    expect(text.slice(finding?.cue?.start, finding?.cue?.end)).toBe('according to');
  });

  test('marks the source alone where the cue stands far away', () => {
    const text = `Officials who had worked for ${'a very long and winding and '.repeat(4)}dull time said so.`;
    for (const one of marked(text)) expect(one.length).toBeLessThanOrEqual(100);
  });
});

describe('named attributions', () => {
  test.each([
    ['Maria Venn said the dam was safe.', 'Maria Venn'],
    ['“It is safe,” said Maria Venn.', 'Maria Venn'],
    ['The dam is safe, according to Maria Venn.', 'Maria Venn'],
    ['Senator Maria Venn left. The senator said she was ill.', 'The senator'],
  ])('%s', (text, source) => {
    const { findings, named } = analyze(text);
    expect(findings).toEqual([]);
    expect(named.map((one) => text.slice(one.source.start, one.source.end))).toContain(source);
  });
});

describe('an article is read in order', () => {
  const paragraphs = ['A source said the deal was close.', '“It may fail,” the source added.'];

  test('a later paragraph refers back to an earlier one', () => {
    const analyses = resolve(paragraphs.map(readParagraph));
    expect(analyses.map((analysis) => analysis.findings.length)).toEqual([1, 1]);
    expect(resolve(paragraphs.toReversed().map(readParagraph))[0]?.findings).toEqual([]);
  });

  test('offsets of a whole text are offsets into it, by lines or by blank lines', () => {
    const text = 'Critics\nsay it will fail.\n\nExperts say it will hold.';
    expect(marked(text)).toEqual(['Experts say']);
    const wrapped = analyze(text, { wrapped: true }).findings;
    expect(wrapped.map((finding) => text.slice(finding.start, finding.end))).toEqual(['Critics\nsay', 'Experts say']);
  });
});

describe('however it is typed', () => {
  test.each([
    ["''It will fail,'' critics say.", 'critics say'],
    ['U.S. officials said the ship had left', 'U.S. officials said'],
    ['Crit\u00adics say it will fail.', 'Crit\u00adics say'],
    ['Some\u00a0experts say it will fail.', 'Some\u00a0experts say'],
    ['CRITICS SAY THE PLAN WILL FAIL', 'CRITICS SAY'],
    ['Critics Say the New Harbour Plan Will Fail', 'Critics Say'],
    ['The plan — critics say — will fail.', 'critics say'],
  ])('%s', (text, mark) => {
    expect(marked(text)).toEqual([mark]);
  });
});
