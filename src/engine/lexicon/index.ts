import { lexicon } from './build.ts';
import type { WordEntry } from './classes.ts';

const UNKNOWN: WordEntry = { part: 0, sense: 0 };

/** The classes of a word given in lower case: one look-up, and one suffix for adverbs in -ly. */
export function lookup(word: string): WordEntry {
  return lexicon.entries.get(word) ?? (word.endsWith('ly') && word.length > 4 ? lexicon.adverb : UNKNOWN);
}

/** The base form of a verb of the lexicon, or the word itself. */
export function lemmaOf(word: string): string {
  return lexicon.lemmas.get(word) ?? word;
}
