/** `npm run bench`: how fast the engine and the extension are, each against its limit and its peers. See docs/PERFORMANCE.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type BenchOptions, render, replacePart, type Section } from '../bench/table.ts';

/** The parts are loaded when they are run: what one needs another may not have. */
const PARTS: Readonly<Record<string, () => Promise<{ bench: (options: BenchOptions) => Promise<Section[]> }>>> = {
  node: () => import('../bench/node/index.ts'),
  browser: () => import('../bench/browser/index.ts'),
  popup: () => import('../bench/browser/popup.ts'),
};

const USAGE = `usage: npm run bench -- [PART…] [--texts DIR] [--cues FILE] [--short] [--into FILE]
  PART          ${Object.keys(PARTS).join(' or ')}; all when none is named
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

if (positionals.some((part) => !(part in PARTS))) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  for (const [part, load] of Object.entries(PARTS)) {
    if (positionals.length > 0 && !positionals.includes(part)) continue;
    const { bench } = await load();
    const sections = await bench({ texts: values.texts, cues: values.cues, isShort: values.short });
    const report = sections.map(render).join('\n\n\n');
    console.log(report);
    if (values.into !== undefined)
      writeFileSync(values.into, replacePart(readFileSync(values.into, 'utf8'), part, report));
  }
}
