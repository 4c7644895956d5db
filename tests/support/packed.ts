/**
 * What the end-to-end tests run: the packages as the stores get them, made from dist before the first test. Chromium takes no
 * archive but only a folder, so its archive is unpacked; Firefox installs the `.xpi` itself. And the profiles they run with.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import puppeteer from 'puppeteer-core';
import { type BrowserName, browserPath } from '../../scripts/browsers.ts';
import { extensionPackage, unpack } from '../../scripts/packages.ts';

/** Runs that go on side by side are each given a folder of their own. */
const FOLDER = process.env['PACKED_IN'] ?? 'out/packed';

export const PACKED = { chrome: resolve(FOLDER, 'chrome'), firefox: resolve(FOLDER, 'firefox.xpi') } as const;

/** Where browsers get their profiles, which go with the next run. */
export const PROFILES = resolve(FOLDER, 'profiles');

/** A profile in which Firefox was started and nothing else was done: from a copy of it, it is there in half the time. */
export const USED_FIREFOX = resolve(PROFILES, 'used-firefox');

/** Vitest calls this once before all test files. */
export async function setup(): Promise<void> {
  rmSync(PACKED.chrome, { recursive: true, force: true });
  rmSync(PROFILES, { recursive: true, force: true });
  unpack(extensionPackage('chrome'), PACKED.chrome);
  mkdirSync(dirname(PACKED.firefox), { recursive: true });
  writeFileSync(PACKED.firefox, extensionPackage('firefox'));
  mkdirSync(USED_FIREFOX, { recursive: true });
  const executablePath = await browserPath('firefox');
  const firefox = await puppeteer.launch({ browser: 'firefox', executablePath, userDataDir: USED_FIREFOX });
  await firefox.close();
}

/** The text files of a package by their paths in it. */
export function packedFiles(browser: BrowserName): ReadonlyMap<string, string> {
  const files = Object.entries(unzipSync(extensionPackage(browser)));
  return new Map(files.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}
