import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildForNode } from '../../scripts/build-node.ts';

/** The engine bundled as it ships: what runs the TypeScript sources directly would be measured with them. */
export async function bundledEngine(): Promise<string> {
  const file = join(resolve('out', 'bench'), 'engine.mjs');
  await buildForNode('engine/index.ts', file);
  return pathToFileURL(file).href;
}
