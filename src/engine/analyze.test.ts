import { describe, expect, test } from 'vitest';
import { readParagraph, resolve } from './analyze.ts';
import { analyze } from './whole-text.ts';

const marked = (text: string): string[] =>
  analyze(text).findings.map((finding) => text.slice(finding.start, finding.end));

/** The source of every finding with the reason for its anonymity. */
const reasons = (text: string): (readonly (string | undefined)[])[] =>
  analyze(text).findings.map(({ source, reason }) =>
    [source, reason].map((span) => span && text.slice(span.start, span.end)),
  );

describe('a finding', () => {
  test.each([
    [
      'An official, who asked not to be named because the talks are private, said the deal was close.',
      'An official',
      'because the talks are private',
    ],
    [
      'An official who was not authorised to speak said the deal was close.',
      'An official',
      'was not authorised to speak',
    ],
    [
      'Speaking on condition of anonymity because the talks are private, an official said the deal was close.',
      'an official',
      'because the talks are private',
    ],
    [
      'A source said it was off. She spoke on condition of anonymity because she feared for her job.',
      'A source',
      'because she feared for her job',
    ],
    ['One aide said it was off. The aide was not authorised to speak.', 'One aide', 'was not authorised to speak'],
  ])('carries the reason that the text gives for the anonymity: %s', (text, source, reason) => {
    expect(reasons(text)).toEqual([[source, reason]]);
  });

  test.each([
    [
      'A diplomat said it was on, but an aide, who spoke on condition of anonymity because the talks are private, said it was off.',
      ['A diplomat', undefined],
      ['an aide', 'because the talks are private'],
    ],
    [
      'A diplomat, who asked not to be named because the talks are private, said it was on, and an aide said it was off.',
      ['A diplomat', 'because the talks are private'],
      ['an aide', undefined],
    ],
  ])('a reason belongs to one source: %s', (text, ...expected) => {
    expect(reasons(text)).toEqual(expected);
  });

  test.each([
    'Unnamed officials said the bridge fell because it was old.',
    'An aide said it was off, but Maria Venn, who did not want to be named because she was ill, said it was on.',
    'An aide said it was off. The bridge was not authorised by the council.',
  ])('has no reason: %s', (text) => {
    expect(reasons(text).map(([, reason]) => reason)).toEqual([undefined]);
  });

  test.each([
    ['“Critics say it will fail. It will not,” she said. Experts say it will hold.', true, false],
    ['“It will fail,” critics say.', false],
    ["'Many experts say it will fail', read the sign, but some people disagree.", true, false],
    ['“It will fail, and some experts say so.', true],
    ['She said: “It is safe.\n“Critics say it will fail.”', true],
  ])('tells whether it is somebody quoted who says so: %s', (text, ...expected) => {
    expect(analyze(text).findings.map(({ inQuotation }) => inQuotation)).toEqual(expected);
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

  test('marks the same words however wide the gaps between them are', () => {
    const text = 'A senior official, speaking on condition of anonymity because the vote has not been held, said so.';
    const wide = marked(text.replaceAll(' ', ' '.repeat(12)));
    expect(marked(text)).toEqual([text.slice(0, text.indexOf(' so.'))]);
    expect(wide.map((words) => words.replace(/\s+/g, ' '))).toEqual(marked(text));
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
  const paragraphs = ['An official said the deal was close.', '“It may fail,” the official added.'];

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

  test.each(['\n', '\r', '\r\n'])('a line may end with %j', (end) => {
    const lines = ['The dam was not built by critics', 'Experts say it will hold.'];
    expect(marked(lines.join(end))).toEqual(['Experts say']);
    const wrapped = `Critics${end}say it will fail${end} ${end}Experts say it will hold.`;
    expect(analyze(wrapped, { wrapped: true }).findings.map((one) => wrapped.slice(one.start, one.end))).toEqual([
      `Critics${end}say`,
      'Experts say',
    ]);
  });
});

describe('however it is typed', () => {
  test.each([
    ["''It will fail,'' critics say.", 'critics say'],
    ['U.S. officials said the ship had left', 'U.S. officials said'],
    ['Crit\u00adics say it will fail.', 'Crit\u00adics say'],
    ['It is\u200b late.\nEx\u200fperts\u200f say\u200f it will hold.', 'Ex\u200fperts\u200f say'],
    ['Some\u00a0experts say it will fail.', 'Some\u00a0experts say'],
    ['People familiar with the M&A talks said it will fail.', 'People familiar with the M&A talks said'],
    ['CRITICS SAY THE PLAN WILL FAIL', 'CRITICS SAY'],
    ['Critics Say the New Harbour Plan Will Fail', 'Critics Say'],
    ['The plan — critics say — will fail.', 'critics say'],
  ])('%s', (text, mark) => {
    expect(marked(text)).toEqual([mark]);
  });
});
