import { analyze } from '../../src/engine/index.ts';
import { repeat } from './hostile-text.ts';

/** Milliseconds that the engine needs for a text, the best of some tries, since a busy machine only ever adds. */
export function timeOf(text: string, tries: number): number {
  let best = Infinity;
  for (let i = 0; i < tries; i += 1) {
    const started = performance.now();
    analyze(text);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** By how much twice the text costs more: about 2 where time is linear, 4 where it is quadratic. */
export function growth(pattern: (i: number) => string, length: number, tries: number): number {
  timeOf(repeat(pattern, 2000), 1);
  return timeOf(repeat(pattern, 2 * length), tries) / timeOf(repeat(pattern, length), tries);
}
