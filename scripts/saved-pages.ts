import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answer } from './serve.ts';

/** The saved pages of a folder, by the names of their files. */
export function savedPagesIn(folder: string): string[] {
  return readdirSync(folder).filter((file) => file.endsWith('.html'));
}

export interface SavedPages {
  url(file: string): string;
  close(): Promise<void>;
}

/**
 * Serves saved pages on this machine alone. Nothing comes from elsewhere: a page has its own markup and styles, and its own
 * scripts where they are let.
 */
export async function serveSavedPages(folder: string, files: readonly string[], scripts = false): Promise<SavedPages> {
  const policy = `default-src 'none'; style-src 'unsafe-inline'${scripts ? "; script-src 'unsafe-inline' 'unsafe-eval'" : ''}`;
  const { url, close } = await answer((request, response) => {
    const name = decodeURIComponent((request.url ?? '/').slice(1));
    if (!files.includes(name)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
    response.end(readFileSync(join(folder, name)));
  });
  return { url: (file) => `${url}/${encodeURIComponent(file)}`, close };
}
