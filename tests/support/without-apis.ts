import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extensionPackage, unpack } from '../../scripts/packages.ts';

/** What Firefox on phones has nothing of. */
const ABSENT = ['contextMenus', 'menus', 'commands', 'windows', 'sidebarAction'];
const FOLDER = resolve('out/without-apis');

/** Runs before all scripts of ours: takes the APIs away and keeps what is thrown. */
const SCRIPT = `
const absent = new Set(${JSON.stringify(ABSENT)});
const all = globalThis.browser;
const left = {};
for (const name of Object.keys(all)) if (!absent.has(name)) left[name] = all[name];
for (const name of ['browser', 'chrome']) Object.defineProperty(globalThis, name, { value: left });
globalThis.thrown = [];
addEventListener('error', ({ message }) => thrown.push(message));
addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
`;

/** The packed extension for Firefox as a browser without these APIs would run it; gives its folder. */
export function withoutApis(): string {
  rmSync(FOLDER, { recursive: true, force: true });
  unpack(extensionPackage('firefox'), FOLDER);
  writeFileSync(join(FOLDER, 'absent.js'), SCRIPT);
  change('manifest.json', (text) => {
    const manifest: unknown = JSON.parse(text);
    if (typeof manifest !== 'object' || manifest === null) return text;
    const { commands: _, sidebar_action: __, ...kept } = Object.fromEntries(Object.entries(manifest));
    return JSON.stringify({
      ...kept,
      background: { scripts: ['absent.js', 'service-worker-loader.js'], type: 'module' },
    });
  });
  for (const page of ['popup', 'panel', 'report', 'options', 'welcome', 'check']) {
    change(`src/${page}/index.html`, (text) => text.replace('<script', '<script src="/absent.js"></script><script'));
  }
  return FOLDER;
}

function change(path: string, edit: (text: string) => string): void {
  const file = join(FOLDER, path);
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}
