import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/extension.ts';
import { Driver } from '../support/driver.ts';
import { packedFiles } from '../support/packed.ts';

/** Bytes that the popup's script has, with everything that it imports, at most: it is read at every click on the button. */
const POPUP_SCRIPT = 60_000;

describe.each(['chrome', 'firefox'] as const)('for %s', (name) => {
  const files = new Map(packedFiles(name));
  const manifest = files.get('manifest.json') ?? '';

  test('every page that the manifest names is in the package, and opens', async () => {
    const pages = [...new Set([...manifest.matchAll(/"([^"]+\.html)"/g)].map(([, path = '']) => path))];
    expect(pages.toSorted((a, b) => a.localeCompare(b))).toEqual([
      'src/options/index.html',
      'src/panel/index.html',
      'src/popup/index.html',
    ]);
    const driver = await Driver.start(name);
    for (const path of pages) {
      const page = await openExtensionPage(driver.launched, path);
      expect(await page.evaluate('document.title')).toMatch(/^Says Who\?/);
      await page.close();
    }
    await driver.close();
  });

  test('no page names a file that is not there', () => {
    const missing = [...files]
      .filter(([path]) => path.endsWith('.html'))
      .flatMap(([path, html]) => [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file = '']) => [path, file]))
      .filter(([, file = '']) => !files.has(file));
    expect(missing).toEqual([]);
  });

  test('the script of the popup stays small', () => {
    const seen = new Set<string>();
    const sizeOf = (path: string): number => {
      if (seen.has(path)) return 0;
      seen.add(path);
      const script = files.get(path) ?? '';
      const imported = [...script.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)].map(([, target = '']) =>
        posix.join(posix.dirname(path), target),
      );
      return Buffer.byteLength(script) + imported.reduce((sum, target) => sum + sizeOf(target), 0);
    };
    const [, entry = ''] = /<script[^>]+src="\/([^"]+)"/.exec(files.get('src/popup/index.html') ?? '') ?? [];
    const size = sizeOf(entry);
    expect(seen.size).toBeGreaterThan(1);
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThan(POPUP_SCRIPT);
  });
});
