/**
 * What the end-to-end tests run: the packages as the stores get them, made from dist before the first test. Chromium takes no
 * archive but only a folder, so its archive is unpacked; Firefox installs the `.xpi` itself.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserName } from '../../scripts/browsers.ts';
import { extensionPackage, unpack } from '../../scripts/packages.ts';

/** Runs that go on side by side are each given a folder of their own. */
const FOLDER = process.env['PACKED_IN'] ?? 'out/packed';

export const PACKED = { chrome: resolve(FOLDER, 'chrome'), firefox: resolve(FOLDER, 'firefox.xpi') } as const;

/** Vitest calls this once before all test files. */
export function setup(): void {
  rmSync(PACKED.chrome, { recursive: true, force: true });
  unpack(extensionPackage('chrome'), PACKED.chrome);
  mkdirSync(dirname(PACKED.firefox), { recursive: true });
  writeFileSync(PACKED.firefox, extensionPackage('firefox'));
}

/** The text files of a package by their paths in it. */
export function packedFiles(browser: BrowserName): ReadonlyMap<string, string> {
  const files = Object.entries(unzipSync(extensionPackage(browser)));
  return new Map(files.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}
