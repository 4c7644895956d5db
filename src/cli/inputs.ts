import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { reasonFor, UnreadableError } from './source.ts';

/** Within folders only these are read; a file that is named outright is read whatever its ending. */
const READ_IN_FOLDERS = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml']);

/** A file to read, or the reason why there is none. */
export interface Input {
  readonly file: string;
  readonly unreadable?: string;
}

/** The files that the paths stand for, one after the other: however many there are, they are never all held at once. */
export async function* inputsOf(paths: readonly string[]): AsyncGenerator<Input> {
  for (const path of paths) yield* inputsAt(path);
}

async function* inputsAt(path: string): AsyncGenerator<Input> {
  try {
    if (path === '-' || !(await stat(path)).isDirectory()) yield { file: path };
    else yield* filesWithin(path);
  } catch (error) {
    yield { file: path, unreadable: reasonFor(error) };
  }
}

async function* filesWithin(folder: string): AsyncGenerator<Input> {
  let any = false;
  for await (const input of walk(folder)) {
    any = true;
    yield input;
  }
  if (!any) throw new UnreadableError('holds no text, Markdown or HTML file');
}

/**
 * Depth first and by name. Hidden entries and linked folders are left out, so that no circle is possible; a folder that may
 * not be read hides only itself.
 */
async function* walk(folder: string): AsyncGenerator<Input> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { file: folder, unreadable: reasonFor(error) };
    return;
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* walk(path);
    else if (READ_IN_FOLDERS.has(extname(entry.name).toLowerCase())) yield { file: path };
  }
}
