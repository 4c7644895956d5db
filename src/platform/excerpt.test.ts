import { expect, test } from 'vitest';
import type { Finding } from '../engine/index.ts';
import { excerptOf } from './excerpt.ts';

const MARK = 'Critics say';

function excerptFrom(before: string, after: string) {
  const start = before.length;
  const finding: Finding = {
    start,
    end: start + MARK.length,
    category: 'vague',
    rule: 'test',
    construction: 'group',
    strength: 'sure',
    inQuotation: false,
  };
  return excerptOf(3, `${before}${MARK}${after}`, finding);
}

test('a short text is given whole', () => {
  expect(excerptFrom('So far, ', ' it is so.')).toEqual({
    id: 3,
    category: 'vague',
    before: 'So far, ',
    mark: MARK,
    after: ' it is so.',
  });
});

test('a long text is cut between two words, and says so', () => {
  const { before, after } = excerptFrom('word '.repeat(40), ' word'.repeat(40));
  expect(before).toMatch(/^… word/);
  expect(after).toMatch(/word …$/);
  expect(before.length).toBeLessThan(150);
  expect(after.length).toBeLessThan(150);
});

test('the sentence of the words is given, and no other', () => {
  const { before, after } = excerptFrom('It rained. “No,” he said. Now, with Mr. Roe, ', ' it is so. It is late.');
  expect(before).toBe('Now, with Mr. Roe, ');
  expect(after).toBe(' it is so.');
});

test('a text without spaces is cut all the same', () => {
  const { before, after } = excerptFrom('x'.repeat(500), 'x'.repeat(500));
  expect(before.length).toBeLessThan(100);
  expect(after.length).toBeLessThan(100);
});

test('line breaks and soft hyphens of the source do not show', () => {
  const { before, after } = excerptFrom('One\n\n  line ', ' un\u00ADsafe\tit is.');
  expect(before).toBe('One line ');
  expect(after).toBe(' unsafe it is.');
});

test('what would turn the list around, and half a character, does not reach it', () => {
  const { before, after } = excerptFrom('\u202eBack\u2067 ', ' \ud83d and \u0000\ufffe.');
  expect(before).toBe('Back ');
  expect(after).toBe('  and .');
});
