/** `npm run bench`: how fast the engine and the extension are, each against its limit and its peers. See docs/PERFORMANCE.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type BenchOptions, render, replacePart, type Section } from '../bench/table.ts';
import { buildExtension } from './build-extension.ts';

/** The parts are loaded when they are run: what one needs another may not have. */
const PARTS: Readonly<Record<string, (options: BenchOptions) => Promise<Section[]>>> = {
  node: async (options) => (await import('../bench/node/index.ts')).bench(options),
  chromium: async (options) => (await import('../bench/browser/index.ts')).bench('chrome', options),
  firefox: async (options) => (await import('../bench/browser/index.ts')).bench('firefox', options),
  memory: async (options) => (await import('../bench/browser/memory.ts')).bench(options),
  throughput: async (options) => (await import('../bench/node/throughput.ts')).bench(options),
  popup: async (options) => (await import('../bench/browser/popup.ts')).bench(options),
};

/** Parts that measure the built extension: it is built before them, as the sources are now. */
const OF_THE_BUILD = new Set(['chromium', 'firefox', 'popup']);

/** Parts that have a name together. */
const GROUPS: Readonly<Record<string, readonly string[]>> = { browser: ['chromium', 'firefox'] };

const USAGE = `usage: npm run bench -- [PART…] [--texts DIR] [--cues FILE] [--short] [--into FILE]
  PART          ${[...Object.keys(PARTS), ...Object.keys(GROUPS)].join(' or ')}; all when none is named
  --texts DIR   articles in .txt files (the project's own when left out)
  --cues FILE   one cue phrase a line (bench/cues-308.txt when left out)
  --short       few rounds: whether everything runs
  --into FILE   puts the tables in their places in a document`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: 'string', default: 'tests/eval/corpus' },
    cues: { type: 'string', default: 'bench/cues-308.txt' },
    short: { type: 'boolean', default: false },
    into: { type: 'string' },
  },
});

const wanted = positionals.flatMap((part) => GROUPS[part] ?? [part]);

if (wanted.some((part) => !(part in PARTS))) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const chosen = Object.entries(PARTS).filter(([part]) => wanted.length === 0 || wanted.includes(part));
  if (chosen.some(([part]) => OF_THE_BUILD.has(part))) await buildExtension();
  for (const [part, bench] of chosen) {
    const sections = await bench({ texts: values.texts, cues: values.cues, isShort: values.short });
    const report = sections.map(render).join('\n\n\n');
    console.log(report);
    if (values.into !== undefined)
      writeFileSync(values.into, replacePart(readFileSync(values.into, 'utf8'), part, report));
  }
}
