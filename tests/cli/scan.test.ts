import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// Each test starts the real command, which builds when it must.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ROOT = resolve(import.meta.dirname, '../..');
const BUILT = join(ROOT, 'dist', 'cli', 'scan.mjs');
const folder = mkdtempSync(join(tmpdir(), 'says-who-scan-'));

function scan(args: readonly string[], input: string | Uint8Array = '') {
  const command = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'scripts/scan.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { input, cwd: folder, encoding: 'utf8' });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, stderr, records: lines.map((line): unknown => JSON.parse(line)) };
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const MARK = 'a senior official said';

function found(text: string, source: string) {
  const start = text.indexOf(source);
  const end = start + source.length;
  return expect.objectContaining({ start, end, category: 'anonymous', text: source, rule: expect.any(String) });
}

beforeAll(() => scan([file('empty.txt', '')]));
afterAll(() => rmSync(folder, { recursive: true }));

test('one JSON line a file, in order, with offsets in UTF-16 code units into the file', () => {
  const text = `\uFEFFSnow fell 😀.\r\n\r\nThe bridge is safe, ${MARK} on Monday.\n`;
  const { status, stderr, records } = scan([file('a.txt', text), 'empty.txt']);
  expect(records).toEqual([
    { file: 'a.txt', findings: [found(text, MARK)] },
    { file: 'empty.txt', findings: [] },
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('a dash is standard input', () => {
  const text = `The bridge is safe, ${MARK} on Monday.`;
  expect(scan(['-'], text).records).toEqual([{ file: '-', findings: [found(text, MARK)] }]);
});

test('a line is a paragraph, unless lines are said to be wrapped', () => {
  const wrapped = 'a senior\nofficial said';
  const name = file('wrapped.txt', `The bridge is safe, ${wrapped} on Monday.`);
  expect(scan(['--wrapped', name]).records).toEqual([
    { file: name, findings: [found(`The bridge is safe, ${wrapped}`, wrapped)] },
  ]);
  expect(scan([name]).records).not.toEqual(scan(['--wrapped', name]).records);
});

test('what cannot be read gives one clear line each and exit code 2, and the rest is scanned', () => {
  const broken = file('broken.txt', Uint8Array.of(0x61, 0xff, 0xfe));
  const binary = file('binary.txt', Uint8Array.of(0x61, 0, 0x62));
  const { status, stderr, records } = scan(['missing.txt', broken, binary, 'empty.txt']);
  expect(stderr.trimEnd().split('\n')).toEqual([
    'says-who: missing.txt: no such file',
    'says-who: broken.txt: is not valid UTF-8',
    'says-who: binary.txt: is binary, not text',
  ]);
  expect(records).toEqual([{ file: 'empty.txt', findings: [] }]);
  expect(status).toBe(2);
});

test('no file or an unknown flag gives the usage and exit code 2', () => {
  expect(scan([])).toMatchObject({ status: 2, stderr: expect.stringContaining('usage') });
  expect(scan(['--loud', 'empty.txt'])).toMatchObject({ status: 2, stderr: expect.stringContaining('--loud') });
});

test('an old build is built anew', () => {
  const old = new Date(0);
  utimesSync(BUILT, old, old);
  expect(scan(['empty.txt']).status).toBe(0);
  expect(statSync(BUILT).mtimeMs).toBeGreaterThan(Date.now() - 60_000);
});
