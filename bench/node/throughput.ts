import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildForNode } from '../../scripts/build-node.ts';
import { paragraph, randomFrom } from '../browser/prose.ts';
import { median, spread } from '../statistics.ts';
import type { BenchOptions, Section } from '../table.ts';

const ROUNDS = 3;

const TOOL = join('dist', 'npm', 'says-who.mjs');

/**
 * How many articles a second the engine reads on one core and on two, by the example that a newsroom would begin with, and how
 * much memory the command-line tool takes for few files and for many.
 */
export async function bench({ isShort }: BenchOptions): Promise<Section[]> {
  const many = isShort ? 300 : 3000;
  const few = many / 20;
  await buildForNode('engine/index.ts', join('dist', 'npm', 'engine.mjs'));
  await buildForNode('cli/main.ts', TOOL);
  const folder = mkdtempSync(join(tmpdir(), 'says-who-throughput-'));
  try {
    const size = writeArticles(join(folder, 'many'), many) / many;
    writeArticles(join(folder, 'few'), few);
    const speeds: { one: number; two: number }[] = [];
    // One after the other in every round, so that a busy moment of the machine meets both.
    for (let round = 0; round < ROUNDS; round += 1) {
      const one = filesPerSecond(join(folder, 'many'), 1);
      speeds.push({ one, two: filesPerSecond(join(folder, 'many'), 2) });
    }
    const gain = median(speeds.map(({ one, two }) => two / one)).toFixed(2);
    return [
      {
        title: `Articles of ${(size / 1024).toFixed(1)} KB`,
        header: ['cores', 'files a second'],
        rows: [
          [
            '1',
            spread(
              speeds.map(({ one }) => one),
              0,
            ),
          ],
          [
            '2',
            spread(
              speeds.map(({ two }) => two),
              0,
            ),
          ],
        ],
        note: `Two cores read ${gain} times as many as one.`,
      },
      {
        title: 'Memory of the command-line tool',
        header: ['files', 'MB at most'],
        rows: [few, many].map((files) => [
          String(files),
          String(peakMemory(join(folder, files === few ? 'few' : 'many'))),
        ]),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns how long they are in all. */
function writeArticles(folder: string, count: number): number {
  const random = randomFrom(1);
  mkdirSync(folder);
  let bytes = 0;
  for (let number = 0; number < count; number += 1) {
    const text = Array.from({ length: 20 }, () => paragraph(random, 4)).join('\n');
    writeFileSync(join(folder, `${number}.txt`), text);
    bytes += text.length;
  }
  return bytes;
}

function filesPerSecond(folder: string, cores: number): number {
  const example = join('examples', 'count-folder.mjs');
  const out = execFileSync(process.execPath, [example, folder, String(cores)], { encoding: 'utf8' });
  const result: unknown = JSON.parse(out);
  return typeof result === 'object' && result !== null ? Number(Reflect.get(result, 'filesPerSecond')) : Number.NaN;
}

/** Megabytes of main memory. */
function peakMemory(folder: string): number {
  const tell = 'process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)))';
  const args = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, TOOL, '--with-text', folder];
  const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  return Math.round(Number(stderr) / 1024);
}
