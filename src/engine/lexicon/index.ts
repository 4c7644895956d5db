import { buildLexicon } from './build.ts';
import type { Lexicon } from './lexicon.ts';

export { type Lexicon, UNKNOWN, UNKNOWN_ADVERB } from './lexicon.ts';
export { anchored, isIn, words, type WordSet } from './word-set.ts';

let lexicon: Lexicon | undefined;
let building: Generator<undefined, Lexicon> | undefined;

/** The lexicon, built when the first text is read: a page without prose does not pay for it. */
export function theLexicon(): Lexicon {
  while (!lexicon) buildOn();
  return lexicon;
}

/** Builds the lexicon in short steps, for whoever must not hold up a page. Without it the first text builds it in one go. */
export function* prepareLexicon(): Generator<undefined, void> {
  while (!lexicon) {
    buildOn();
    yield;
  }
}

function buildOn(): void {
  building ??= buildLexicon();
  const step = building.next();
  if (step.done === true) lexicon = step.value;
}

export function wordOf(id: number): string {
  return theLexicon().table.wordOf(id);
}
