/**
 * `npm run throughput [-- FILES]`: how many articles a second the engine reads on one core and on two, by the example that a
 * newsroom would begin with, and how much memory the command-line tool takes for few files and for many.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildForNode } from '../../scripts/build-node.ts';
import { paragraph, randomFrom } from '../browser/prose.ts';

const MANY = Number(process.argv[2] ?? 3000);
const FEW = Math.ceil(MANY / 20);
const ROUNDS = 3;

const TOOL = join('dist', 'npm', 'says-who.mjs');
await buildForNode('engine/index.ts', join('dist', 'npm', 'engine.mjs'));
await buildForNode('cli/main.ts', TOOL);

const folder = mkdtempSync(join(tmpdir(), 'says-who-throughput-'));
try {
  const bytes = writeArticles('many', MANY);
  writeArticles('few', FEW);
  console.log(`${MANY} articles of ${(bytes / MANY / 1024).toFixed(1)} KB, ${(bytes / 2 ** 20).toFixed(1)} MB in all`);

  // One after the other in every round, so that a busy moment of the machine meets both.
  const speeds: Record<number, number[]> = { 1: [], 2: [] };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const cores of [1, 2]) speeds[cores]?.push(filesPerSecond(cores));
  const [one = 0, two = 0] = [1, 2].map((cores) => median(speeds[cores] ?? []));
  console.log(`1 core:  ${one} files a second`);
  console.log(`2 cores: ${two} files a second, ${(two / one).toFixed(2)} times as many`);

  const [few, many] = [peakMemory('few'), peakMemory('many')];
  console.log(`memory:  ${few} MB at most for ${FEW} files, ${many} MB for ${MANY}`);
} finally {
  rmSync(folder, { recursive: true });
}

function writeArticles(name: string, count: number): number {
  const random = randomFrom(1);
  mkdirSync(join(folder, name));
  let bytes = 0;
  for (let number = 0; number < count; number += 1) {
    const text = Array.from({ length: 20 }, () => paragraph(random, 4)).join('\n');
    writeFileSync(join(folder, name, `${number}.txt`), text);
    bytes += text.length;
  }
  return bytes;
}

function filesPerSecond(cores: number): number {
  const example = join('examples', 'count-folder.mjs');
  const out = execFileSync(process.execPath, [example, join(folder, 'many'), String(cores)], { encoding: 'utf8' });
  const result: unknown = JSON.parse(out);
  return typeof result === 'object' && result !== null ? Number(Reflect.get(result, 'filesPerSecond')) : Number.NaN;
}

/** Megabytes of main memory. */
function peakMemory(name: string): number {
  const tell = 'process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)))';
  const args = [
    '--import',
    `data:text/javascript,${encodeURIComponent(tell)}`,
    TOOL,
    '--with-text',
    join(folder, name),
  ];
  const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  return Math.round(Number(stderr) / 1024);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
