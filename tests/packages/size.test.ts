import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** Every page loads it: bytes as they lie on the disk, and as they would travel. */
const MOST = { raw: 250_000, gzipped: 80_000 };

test.each(['chrome', 'firefox'])('the content script for %s stays small', (browser) => {
  const folder = join('dist', browser);
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const scripts = contentScriptsOf(manifest).map((file) => readFileSync(join(folder, file)));
  expect(scripts.length).toBeGreaterThan(0);
  const all = Buffer.concat(scripts);
  expect(all.length).toBeLessThan(MOST.raw);
  expect(gzipSync(all).length).toBeLessThan(MOST.gzipped);
});

function contentScriptsOf(manifest: unknown): string[] {
  if (typeof manifest !== 'object' || manifest === null || !('content_scripts' in manifest)) return [];
  const { content_scripts: scripts } = manifest;
  if (!Array.isArray(scripts)) return [];
  return scripts.flatMap((script: unknown) => {
    const files = typeof script === 'object' && script !== null && 'js' in script ? script.js : [];
    return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [];
  });
}
