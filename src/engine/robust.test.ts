import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULES } from './rules/index.ts';
import { readMarked } from './rules/marked-text.ts';
import { CAPACITY } from './text/tokens.ts';
import { analyze } from './whole-text.ts';

const WORDS = [
  'said',
  'officials',
  'critics',
  'who',
  ',',
  '"',
  '’s',
  'according',
  'to',
  'is',
  'seen',
  'as',
  'fears',
  'that',
  'of',
  '—',
  'Mr.',
  'U.S.',
  '(',
  ')',
  '\u00ad',
  '\u00a0',
  '😀',
  '\n',
  'reportedly',
];

/** Prose that is nonsense but made of the words the grammar looks for. */
const nonsense = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));

/** Whether an offset stands between the two halves of one character. */
function splitsCharacter(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

describe('any text', () => {
  test.each([
    ['any string', fc.string({ unit: 'binary' })],
    ['nonsense prose', nonsense],
  ])('%s gives findings in order, inside it, never overlapping, never splitting a character', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, source, cue, reason } of analyze(text).findings) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          for (const span of [{ start, end }, source, cue, reason]) {
            if (!span) continue;
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(splitsCharacter(text, span.start) || splitsCharacter(text, span.end)).toBe(false);
          }
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('gives the same when it is read twice', () => {
    fc.assert(
      fc.property(nonsense, (text) => {
        expect(analyze(text)).toEqual(analyze(text));
      }),
    );
  });
});

/** The same with each offset as it is without what is unseen. Spans begin and end with what is seen. */
function inSeen(text: string, found: unknown): unknown {
  return JSON.parse(JSON.stringify(found), (key, value: unknown) => {
    if ((key !== 'start' && key !== 'end') || typeof value !== 'number') return value;
    expect(text.charAt(key === 'start' ? value : value - 1)).not.toMatch(/\p{Cf}/u);
    return text.slice(0, value).replaceAll(/\p{Cf}/gu, '').length;
  });
}

describe('what a reader does not see is not read', () => {
  const texts = RULES.flatMap(({ hits, misses }) => [
    ...hits.map((marked) => readMarked(marked).text),
    ...misses.map(({ text }) => text),
  ]);

  test.each([
    ['a soft hyphen', '\u00ad'],
    ['a zero-width space', '\u200b'],
    ['a zero-width non-joiner', '\u200c'],
    ['a zero-width joiner', '\u200d'],
    ['a left-to-right mark', '\u200e'],
    ['a right-to-left mark', '\u200f'],
    ['an Arabic letter mark', '\u061c'],
    ['an embedding', '\u202a'],
    ['the end of an embedding', '\u202c'],
    ['an override', '\u202e'],
    ['a word joiner', '\u2060'],
    ['an isolate', '\u2067'],
    ['the end of an isolate', '\u2069'],
    ['a zero-width no-break space', '\ufeff'],
  ])('%s, wherever it stands', (_, unseen) => {
    for (const text of texts) {
      const all = `${unseen}${text.replaceAll(/./gsu, `$&${unseen}`)}`;
      const some = text.replaceAll(/\b/g, unseen);
      for (const other of [all, some]) expect([other, inSeen(other, analyze(other))]).toEqual([other, analyze(text)]);
    }
  });
});

test('a paragraph of several times what is read at once is read whole, also where a part ends', () => {
  const claim = 'Some critics say that the old bridge over the river is unsafe. ';
  const text = claim.repeat(Math.ceil((3 * CAPACITY) / claim.length));
  const { findings } = analyze(text);
  expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(
    Array.from({ length: text.length / claim.length }, () => 'Some critics say'),
  );
});

test('a word of several times what is read at once ends nothing that stands behind it', () => {
  const text = `${'x'.repeat(3 * CAPACITY)} left. Some critics say so.`;
  expect(analyze(text).findings.map(({ start, end }) => text.slice(start, end))).toEqual(['Some critics say']);
});
