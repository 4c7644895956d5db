import { answer } from '../../scripts/serve.ts';
import { type BenchPage, benchPages } from './pages.ts';

export interface ServedPages {
  url(name: BenchPage['name']): string;
  close(): Promise<void>;
}

/** Serves the pages of the bench on this machine alone, each under its name. */
export async function servePages(): Promise<ServedPages> {
  const pages = new Map(benchPages().map(({ name, html }) => [`/${name}`, html]));
  const { url, close } = await answer((request, response) => {
    const body = pages.get(request.url ?? '');
    response.statusCode = body === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Bench</title><body>${body ?? ''}</body></html>`);
  });
  return { url: (name) => `${url}/${name}`, close };
}
