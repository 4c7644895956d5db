import { prepare } from '../engine/index.ts';
import { blocksBelow, type Walk } from './blocks.ts';
import type { Slices } from './slices.ts';

/** The engine is one for all that is read here. */
let isReady = false;

/** Whether that has been done: asked first, for each change that is read would wait for nothing. */
export const isPrepared = (): boolean => isReady;

/** Builds what the engine needs, as soon as there is something to read below a node. */
export async function prepareFor(node: Node, shadowRootOf: Walk['shadowRootOf'], slices: Slices): Promise<void> {
  if (blocksBelow(node, { shadowRootOf, enters: () => true }).next().done === true) return;
  for (const _ of prepare()) if (slices.used) await slices.next();
  isReady = true;
}
