import { createServer } from 'node:http';

export interface ServedPages {
  url(index: number): string;
  close(): Promise<void>;
}

/** Serves bodies of pages on this machine alone, each under an address of its own. */
export async function servePages(bodies: readonly string[]): Promise<ServedPages> {
  const server = createServer((request, response) => {
    const body = bodies[Number(request.url?.slice(1))];
    response.statusCode = body === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Bench</title><body>${body ?? ''}</body></html>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: (index) => `http://127.0.0.1:${address.port}/${index}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
