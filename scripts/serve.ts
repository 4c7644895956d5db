import { createServer, type RequestListener } from 'node:http';
import sirv from 'sirv';

export interface Served {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder on a free port of this machine alone. */
export function serve(folder: string): Promise<Served> {
  return answer(sirv(folder, { dev: true, etag: false }));
}

/** Answers requests on a free port of this machine alone. */
export async function answer(listener: RequestListener): Promise<Served> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
