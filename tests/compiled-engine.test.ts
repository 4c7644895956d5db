import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test, vi } from 'vitest';
import { COMPILED_ENGINE, compiledEngine } from '../scripts/compiled-engine.ts';
import { type Analysis, analyze } from '../src/engine/index.ts';
import { RULES } from '../src/engine/rules/index.ts';
import { readMarked } from '../src/engine/rules/marked-text.ts';

vi.setConfig({ hookTimeout: 60_000 });

let compiled: { readonly analyze: typeof analyze };
beforeAll(async () => {
  await compiledEngine();
  compiled = await import(pathToFileURL(COMPILED_ENGINE).href);
});

const EXAMPLES = RULES.flatMap(({ hits, misses }) => [
  ...hits.map((hit) => readMarked(hit).text),
  ...misses.map(({ text }) => text),
]);

test('the compiled engine finds what its sources find, in every example of every rule', () => {
  const differing = EXAMPLES.filter((text) => told(compiled.analyze(text)) !== told(analyze(text)));
  expect(differing).toEqual([]);
  expect(EXAMPLES.length).toBeGreaterThan(400);
});

test('and in all of them as one text, where they remember one another', () => {
  const text = EXAMPLES.join('\n\n');
  expect(told(compiled.analyze(text))).toBe(told(analyze(text)));
});

function told(analysis: Analysis): string {
  return JSON.stringify(analysis);
}
