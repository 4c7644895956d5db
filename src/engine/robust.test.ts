import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
