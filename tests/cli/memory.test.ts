import { spawnSync } from 'node:child_process';
import { linkSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildForNode } from '../../scripts/build-node.ts';

const folder = mkdtempSync(join(tmpdir(), 'says-who-memory-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Megabytes: enough for the tool and some files, far from enough for all. */
const HEAP = 48;
const FILE = 2 ** 18;
const FILES = 300;

test(
  `${FILES} files of a quarter of a megabyte are read with ${HEAP} megabytes of heap`,
  { timeout: 60_000 },
  async () => {
    const tool = join(folder, 'tool.mjs');
    await buildForNode('cli/main.ts', tool);
    const first = join(folder, '0.txt');
    // Nothing to read in it, so that its size alone counts.
    writeFileSync(first, ' '.repeat(FILE));
    for (let number = 1; number < FILES; number += 1) linkSync(first, join(folder, `${number}.txt`));
    const args = [`--max-old-space-size=${HEAP}`, tool, '--summary', folder];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
    expect({ status, lines: stdout.split('\n').length - 1 }).toEqual({ status: 0, lines: FILES + 1 });
  },
);
