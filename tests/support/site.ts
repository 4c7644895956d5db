import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answer } from '../../scripts/serve.ts';

export interface Site {
  /** The address of the site under a host name of its own: `a.localhost` and `b.localhost` are different sites. */
  url(host: 'a' | 'b', path: string): string;
  /** Every path that was asked for, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Serves the pages of tests/support on this machine alone, under two host names. */
export async function openSite(): Promise<Site> {
  const requests: string[] = [];
  const { url, close } = await answer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    try {
      const body = readFileSync(join(import.meta.dirname, path.slice(1)));
      response.setHeader(
        'content-type',
        path.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
      );
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  const { port } = new URL(url);
  return { url: (host, path) => `http://${host}.localhost:${port}/${path}`, requests, close };
}
