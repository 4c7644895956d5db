import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze, isBalanced } from '../../src/engine/index.ts';

const lines = readFileSync(new URL('sentences.txt', import.meta.url), 'utf8').split('\n');
const marked = (text: string): boolean => analyze(text).findings.some(isBalanced);

/** Sentences after this sign. */
function after(sign: string): string[] {
  return lines.filter((line) => line.startsWith(`${sign} `)).map((line) => line.slice(2));
}

describe('sentences in the manner of news and encyclopaedias', () => {
  it('finds most claims of unnamed people', () => {
    const claims = after('+');
    expect(claims.length).toBeGreaterThan(500);
    expect(claims.filter(marked).length / claims.length).toBeGreaterThan(0.86);
  });

  it('marks at most one in ten acts, wishes and claims of named people, all of them near misses', () => {
    const others = after('-');
    expect(others.length).toBeGreaterThan(250);
    expect(others.filter(marked).length / others.length).toBeLessThan(0.1);
  });
});
