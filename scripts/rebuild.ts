/**
 * `npm run rebuild`: does what a store's reviewer does. It packs the extension here, unpacks the source archive alone in a
 * folder of its own, installs and builds there, and compares both packages byte for byte.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from './build-extension.ts';
import { npm } from './npm.ts';
import { extensionPackage, PACKAGE_NAMES, sourcePackage, unpack } from './packages.ts';

await buildExtension();
const folder = mkdtempSync(join(tmpdir(), 'says-who-rebuild-'));
try {
  unpack(sourcePackage(), folder);
  npm(folder, ['ci', '--no-audit', '--no-fund']);
  npm(folder, ['run', 'build']);
  for (const browser of ['chrome', 'firefox'] as const) {
    const [here, there] = [extensionPackage(browser), extensionPackage(browser, folder)];
    const isSame = Buffer.compare(here, there) === 0;
    console.log(`${PACKAGE_NAMES[browser]}: ${isSame ? 'the same' : 'NOT the same'}, ${here.length} bytes`);
    if (!isSame) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
