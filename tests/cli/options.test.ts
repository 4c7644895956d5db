import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text as allOf } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { scan } from '../../src/cli/scan.ts';

const folder = mkdtempSync(join(tmpdir(), 'says-who-options-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const outputs = Promise.all([allOf(stdout), allOf(stderr)]);
  const exitCode = await scan(args, { stdin: Readable.from([]), stdout, stderr });
  stdout.end();
  stderr.end();
  const [out, err] = await outputs;
  return { exitCode, out, err };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const ONE = file('one.txt', 'Ann Lee said no.\nIt is safe, a senior official said. The bridge reportedly leans.\n');

test('csv has a head and a row a finding', async () => {
  const { out } = await run('--format', 'csv', ONE);
  const [head, ...rows] = out.trimEnd().split('\r\n');
  expect(head).toBe('file,start,end,category,rule,strength,text');
  expect(rows.map((row) => row.split(',').filter((_, i) => i === 0 || i === 3 || i === 6))).toEqual([
    [ONE, 'anonymous', 'a senior official said'],
    [ONE, 'hearsay', 'reportedly'],
  ]);
});

test('csv puts what holds commas and quotes into quotes', async () => {
  const odd = file('a "b", c.txt', 'It is safe, a senior official said.\n');
  const { out } = await run('--format', 'csv', odd);
  expect(out).toContain(`"${odd.replaceAll('"', '""')}",12,`);
});

test('text has file, line and column', async () => {
  const { out } = await run('--format', 'text', ONE);
  expect(out.split('\n')[0]).toBe(`${ONE}:2:13: anonymous: a senior official said`);
});

test('markdown shows findings within their sentence', async () => {
  const { out } = await run('--format', 'markdown', ONE);
  expect(out).toContain('- line 2, anonymous: It is safe, **a senior official said**. The bridge reportedly leans.');
});

test('--kinds leaves the others out', async () => {
  const { out } = await run('--kinds', 'hearsay,talk', ONE);
  expect(JSON.parse(out)).toMatchObject({ findings: [{ category: 'hearsay', text: 'reportedly' }] });
});

test('--min-strength widens and narrows', async () => {
  const corpus = join(import.meta.dirname, '../eval/corpus');
  const counts = await Promise.all(
    ['sure', 'likely', 'possible'].map(async (strength) => {
      const { out } = await run('--format', 'csv', '--min-strength', strength, corpus);
      return out.split('\n').length;
    }),
  );
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(counts[0]).toBeGreaterThan(1);
  expect(counts[0]).toBeLessThan(counts[1] ?? 0);
});

test('--summary gives the balance per file and over all', async () => {
  const { out } = await run('--summary', ONE, ONE);
  const [first, second, total] = out
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
  const counts = { anonymous: 1, vague: 0, passive: 0, hearsay: 1, document: 0, talk: 0 };
  expect(first).toEqual({ file: ONE, named: 1, unnamed: 1, counts });
  expect(second).toEqual(first);
  expect(total).toEqual({ files: 2, named: 2, unnamed: 2, counts: { ...counts, anonymous: 2, hearsay: 2 } });
  expect((await run('--summary', '--format', 'text', ONE)).out).toContain(
    '1 of 2 attributed claims name nobody; marks: anonymous 1, hearsay 1',
  );
});

test('--fail-over gives exit code 1 where one file has more findings', async () => {
  expect((await run('--fail-over', '2', ONE, ONE)).exitCode).toBe(0);
  expect((await run('--fail-over', '1', ONE)).exitCode).toBe(1);
  expect((await run('--fail-over', '1', ONE, 'missing.txt')).exitCode).toBe(2);
});

test('a folder stands for the text, Markdown and HTML files within it, by name', async () => {
  file('sub/b/two.md', 'A *senior* official said so.\n');
  file('sub/a.txt', 'x\n');
  file('sub/c.js', 'critics say\n');
  file('sub/.hidden.txt', 'critics say\n');
  const { out } = await run('--summary', '--format', 'csv', join(folder, 'sub'));
  const files = out.split('\r\n').map((row) => row.split(',')[0]);
  expect(files).toEqual(['file', join(folder, 'sub', 'a.txt'), join(folder, 'sub', 'b', 'two.md'), 'total of 2', '']);
});

test('an empty folder is said to be one', async () => {
  mkdirSync(join(folder, 'empty'));
  const { exitCode, err } = await run(join(folder, 'empty'));
  expect({ exitCode, err }).toEqual({
    exitCode: 2,
    err: `says-who: ${join(folder, 'empty')}: holds no text, Markdown or HTML file\n`,
  });
});

test('offsets in Markdown are offsets into the file, markup and all', async () => {
  const source = '# News\n\nIt is safe, a **senior** [official](https://a.example)\nsaid.\n\n```\ncritics say\n```\n';
  const { out } = await run(file('m.md', source));
  const text = 'a **senior** [official](https://a.example)\nsaid';
  const start = source.indexOf(text);
  expect(JSON.parse(out)).toMatchObject({ findings: [{ start, end: start + text.length, text }] });
});

const PAGE = `<!doctype html><meta charset="windows-1252"><title>The Bridge</title><nav>critics say</nav>
<article><h1>The Bridge</h1>${'<p>The old bridge of the town, built by hand, leans a little more each year, and nobody minds.</p>'.repeat(9)}
<p>The caf\xe9 is safe, a <b>senior</b>
official said.</p><script>critics say</script></article>`;

test('offsets in HTML are offsets into the extracted text, which --with-text gives', async () => {
  const { out } = await run('--with-text', file('page.html', Buffer.from(PAGE, 'latin1')));
  const record: unknown = JSON.parse(out);
  expect(record).toMatchObject({ findings: [{ text: 'a senior official said' }] });
  expect(record).toHaveProperty(
    'text',
    expect.stringMatching(/^The Bridge\n(?:.*\n)*The café is safe, a senior official said\.\n$/),
  );
  expect(out).not.toContain('critics');
});

test('HTML without text, or broken, is read as far as it goes', async () => {
  const empty = file('empty.html', '<html><body><img></body></html>');
  expect(await run(empty)).toMatchObject({ exitCode: 2, err: `says-who: ${empty}: holds no readable text\n` });
  const broken = file('broken.html', '<p>It is <b>safe, <p>a senior <<<official said.</i></table>');
  expect((await run(broken)).exitCode).toBe(0);
});

test('every bad input gives one clear line, the good ones between them are read, and the exit code says so', async () => {
  const bad: readonly (readonly [string, string])[] = [
    [join(folder, 'missing.txt'), 'no such file'],
    [join(ONE, 'within.txt'), 'no such file'],
    [file('bad/binary.txt', Uint8Array.of(0x61, 0, 0x62)), 'is binary, not text'],
    [file('bad/latin.txt', Buffer.from('caf\xe9', 'latin1')), 'is not valid UTF-8'],
    [file('bad/utf16.html', Buffer.from('\uFEFF<p>critics say', 'utf16le')), 'is binary, not text'],
    [file('bad/latin.html', Buffer.from('<meta charset=utf-8><p>caf\xe9', 'latin1')), 'is not valid UTF-8'],
    [file('bad/nothing.html', '<!-- '), 'holds no readable text'],
    [file('bad/deep.html', `${'<div>'.repeat(100_000)}critics say`), 'is nested too deeply to be read'],
  ];
  const { exitCode, out, err } = await run('--summary', '--format', 'csv', ...bad.flatMap(([path]) => [path, ONE]));
  expect(err.trimEnd().split('\n')).toEqual(bad.map(([path, reason]) => `says-who: ${path}: ${reason}`));
  expect(out.split('\r\n').filter((row) => row.startsWith(ONE))).toHaveLength(bad.length);
  expect(exitCode).toBe(2);
});

test('what stands in scripts, styles and comments is not nested, and end tags may be missing', async () => {
  const tags = '<div>'.repeat(1000);
  const odd = file(
    'script.html',
    `<SCRIPT>"${tags}"</script><style>/*${tags}*/</style><!--${tags}--><p>Critics say so.`,
  );
  const list = file('list.html', `<ul>${'<li>A point.'.repeat(1000)}</ul><p>Critics say so.`);
  expect(await run('--summary', odd, list)).toMatchObject({ exitCode: 0, out: expect.stringContaining('"vague":2') });
});

test('a page that was saved as UTF-8 is read as such, whatever it declares', async () => {
  const page = file('saved.html', '<meta charset="gb2312"><p>At the café, critics say so.</p>');
  expect((await run('--with-text', page)).out).toContain('At the café, critics say so.');
});

test('markup that is never closed is read in linear time', async () => {
  const odd = file('odd.html', `<p>Critics say so.${'<a '.repeat(100_000)}`);
  expect((await run(odd)).exitCode).toBe(0);
});

test('within a folder what cannot be read hides only itself', async () => {
  // Who may read what is another matter there.
  if (process.platform === 'win32') return;
  const inside = file('locked/b/c.txt', 'Critics say so.');
  file('locked/a.txt', 'Critics say so.');
  file('locked/z.txt', 'Critics say so.');
  symlinkSync('nowhere', join(folder, 'locked', 'd.txt'));
  chmodSync(join(inside, '..'), 0);
  chmodSync(folder, 0o755);
  const isRoot = process.geteuid?.() === 0;
  // Root may read everything: be nobody meanwhile.
  if (isRoot) process.seteuid?.(65_534);
  const { exitCode, out, err } = await run('--format', 'text', join(folder, 'locked')).finally(() => {
    if (isRoot) process.seteuid?.(0);
  });
  chmodSync(join(inside, '..'), 0o755);
  expect(err.trimEnd().split('\n')).toEqual([
    `says-who: ${join(folder, 'locked', 'b')}: may not be read`,
    `says-who: ${join(folder, 'locked', 'd.txt')}: no such file`,
  ]);
  expect(out.trimEnd().split('\n')).toHaveLength(2);
  expect(exitCode).toBe(2);
});

test.each([
  [['--format', 'xml', 'a'], '--format is one of jsonl, csv, text, markdown'],
  [['--kinds', 'vague,loud', 'a'], '--kinds is one of'],
  [['--fail-over', '-1', 'a'], '--fail-over'],
  [['--fail-over', 'x', 'a'], '--fail-over is a whole number'],
  [['--nope'], "Unknown option '--nope'"],
  [[], 'no file named'],
])('a mistake in the arguments is explained: %j', async (args, message) => {
  const { exitCode, err } = await run(...args);
  expect(exitCode).toBe(2);
  expect(err).toContain(message);
  expect(err).toContain('usage:');
});

test('--help is no mistake', async () => {
  expect(await run('--help')).toMatchObject({ exitCode: 0, err: '', out: expect.stringContaining('usage:') });
});

test('--version tells the version in package.json', async () => {
  expect(await run('--version')).toEqual({ exitCode: 0, err: '', out: `${packageJson.version}\n` });
});
