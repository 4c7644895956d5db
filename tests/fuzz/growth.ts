import { analyze } from '../../src/engine/index.ts';
import { repeat } from './hostile-text.ts';

/** Milliseconds of processor time below which a difference is chance. */
const MEASURABLE = 40;
/** UTF-16 code units; longer texts than this are no longer articles. */
const LONGEST = 200_000;

/** Milliseconds of processor time that the engine needs, the least of some tries: others on the machine only ever add. */
export function timeOf(text: string, tries: number): number {
  let least = Infinity;
  for (let i = 0; i < tries; i += 1) {
    const before = process.cpuUsage();
    analyze(text);
    least = Math.min(least, process.cpuUsage(before).user / 1000);
  }
  return least;
}

/**
 * By how much twice the text costs more: about 2 where time is linear, 4 where it is quadratic.
 * Taken from a text four times as long, since chance weighs less the further apart two times are.
 * `undefined` where even the longest text is read too fast to tell: growth that has no room to show harms nobody.
 */
export function growth(pattern: (i: number) => string, tries: number): number | undefined {
  timeOf(repeat(pattern, 2000), 1);
  let length = 20_000;
  while (length < LONGEST && timeOf(repeat(pattern, length), 1) < MEASURABLE) length *= 2;
  const time = timeOf(repeat(pattern, length), tries);
  return time < MEASURABLE ? undefined : Math.sqrt(timeOf(repeat(pattern, 4 * length), tries) / time);
}
