import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONSTRUCTIONS } from '../constructions.ts';
import { analyze } from '../whole-text.ts';
import { RULES } from './index.ts';
import { readMarked } from './marked-text.ts';

const HELPERS = new Set(['index.ts', 'rule.ts', 'marked-text.ts']);

test('every file of the folder is a rule in the list, and every rule is a file', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter(
    (name) => !name.endsWith('.test.ts') && !HELPERS.has(name),
  );
  expect(RULES.map((rule) => `${rule.id}.ts`).toSorted()).toEqual(files.toSorted());
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('has at least three hits and three misses', () => {
    expect(rule.hits.length).toBeGreaterThanOrEqual(3);
    expect(rule.misses.length).toBeGreaterThanOrEqual(3);
  });

  test.each(rule.hits)('marks: %s', (marked) => {
    const { text, roles } = readMarked(marked);
    const findings = analyze(text).findings.filter((finding) => finding.rule === rule.id);
    expect(findings, `no finding of ${rule.id}`).not.toHaveLength(0);
    for (const { role, start, end } of roles) {
      const given = findings.map((finding) => finding[role]).filter((span) => span !== undefined);
      expect(given.map((span) => text.slice(span.start, span.end))).toContain(text.slice(start, end));
    }
  });

  test.each(rule.misses)('leaves: $text ($because)', ({ text }) => {
    expect(analyze(text).findings.filter((finding) => finding.rule === rule.id)).toEqual([]);
  });
});

test('there are at most twelve constructions, and each has a rule', () => {
  expect(CONSTRUCTIONS.length).toBeLessThanOrEqual(12);
  expect([...new Set(RULES.map((rule) => rule.construction))].toSorted()).toEqual([...CONSTRUCTIONS].toSorted());
});
