/** `npm run package`: builds the archives for both stores and the source archive for the reviewers, in out/. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './build-extension.ts';
import { extensionPackage, PACKAGE_NAMES, sourcePackage } from './packages.ts';

await buildExtension();
mkdirSync('out', { recursive: true });
write(PACKAGE_NAMES.chrome, extensionPackage('chrome'));
write(PACKAGE_NAMES.firefox, extensionPackage('firefox'));
if (existsSync('.git')) write(PACKAGE_NAMES.source, sourcePackage());
else console.log('No source archive: only a git repository knows which files belong to it.');

function write(name: string, bytes: Uint8Array): void {
  const path = join('out', name);
  writeFileSync(path, bytes);
  console.log(`${path}  ${bytes.length.toLocaleString('en')} bytes`);
}
