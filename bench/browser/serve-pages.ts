import { answer } from '../../scripts/serve.ts';
import { type BenchPage, benchPages } from './pages.ts';

export interface ServedPages {
  /**
   * The address of a page. Each host is a site of its own, for which both browsers start a process of its own: whatever runs
   * there is as cold as in a browser just started.
   */
  url(name: BenchPage['name'], host?: string): string;
  close(): Promise<void>;
}

/** Serves the pages of the bench on this machine alone, each under its name. */
export async function servePages(): Promise<ServedPages> {
  const pages = new Map(benchPages().map(({ name, html }) => [`/${name}`, html]));
  const { url, close } = await answer((request, response) => {
    const body = pages.get(request.url ?? '');
    response.statusCode = body === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    // Chromium rounds the clock to 0.1 ms unless the page is isolated from all others.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.end(`<!doctype html><html lang="en"><title>Bench</title><body>${body ?? ''}</body></html>`);
  });
  const { port } = new URL(url);
  return { url: (name, host = 'warm') => `http://${host}.localhost:${port}/${name}`, close };
}
