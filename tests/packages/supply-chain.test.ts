import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildAside } from '../../scripts/build-aside.ts';
import { extensionPackage } from '../../scripts/packages.ts';
import { modulesBuiltInto, packageOfModule } from '../../scripts/shipped-modules.ts';
import { thirdParty } from '../../scripts/third-party.ts';

// The extension is built for these tests.
vi.setConfig({ hookTimeout: 180_000 });

/** Whose code may be in the extension. Whoever adds a package here says in the commit what it saves. */
const ALLOWED = ['webextension-polyfill'];

let folder: string;
let modules: readonly string[];
beforeAll(() => {
  folder = buildAside({ TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  modules = modulesBuiltInto(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the built extension contains the project and the allowed packages, nothing else', () => {
  expect(modules).toContain('src/content/main.iife.ts');
  expect(modules).toContain('src/engine/analyze.ts');
  const foreign = modules.filter((path) => !path.startsWith('src/'));
  expect(foreign.filter((path) => !ALLOWED.includes(packageOfModule(path) ?? ''))).toEqual([]);
  expect(ALLOWED.filter((name) => !foreign.some((path) => packageOfModule(path) === name))).toEqual([]);
});

test('nothing of the command line or of a test is in it', () => {
  expect(modules.filter((path) => path.startsWith('src/cli/') || path.includes('.test.'))).toEqual([]);
});

test('THIRD_PARTY.md is current: after a change run `npm run docs`', () => {
  expect(readFileSync('THIRD_PARTY.md', 'utf8')).toBe(thirdParty(modules));
});

test('another build from the same sources gives the packages of `npm run build`, whatever the clock and the language', () => {
  const maps = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.map'));
  for (const map of maps) rmSync(join(folder, map));
  for (const browser of ['chrome', 'firefox'] as const) {
    const isSame = Buffer.from(extensionPackage(browser)).equals(extensionPackage(browser, folder));
    expect([browser, isSame]).toEqual([browser, true]);
    expect(readdirSync(join(folder, 'dist', browser))).toContain('THIRD_PARTY.md');
  }
});
