import { words } from '../lexicon/index.ts';
import type { Sentence } from '../text/sentences.ts';
import { isWord, wordAt } from './look.ts';

const PLACES =
  words(`alabama arizona california carolina colorado florida georgia hampshire illinois indiana iowa michigan minnesota missouri nevada
  new york ohio north south west east pennsylvania texas virginia wisconsin u.s. us uk british french german turkish irish dutch arab greek
  polish spanish israeli iraqi saudi dna`);

/** Words of places and peoples: before a document they tell where it comes from and not which it is. */
export function isPlace(s: Sentence, k: number): boolean {
  return isWord(s, k, PLACES) || /(?:[a-z]ian|ese|ican)$/.test(wordAt(s, k));
}
