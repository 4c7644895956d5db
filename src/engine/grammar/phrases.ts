import { words, type WordSet } from '../lexicon/index.ts';
import type { Sentence } from '../text/sentences.ts';
import { isWord } from './look.ts';

/** Phrases of which one may begin somewhere; nearly everywhere one look at the first word tells that none does. */
export interface Phrases {
  readonly first: WordSet;
  readonly all: readonly (readonly WordSet[])[];
}

/** Each phrase is written with spaces between its words. */
export function phrases(list: readonly string[]): Phrases {
  const all = list.map((phrase) => phrase.split(' '));
  return {
    first: words(all.map(([first]) => first).join(' ')),
    all: all.map((phrase) => phrase.map(words)),
  };
}

/** Whether one of the phrases begins at token `i`. */
export function beginsAt(s: Sentence, i: number, { first, all }: Phrases): boolean {
  if (!isWord(s, i, first)) return false;
  for (const phrase of all) if (standsAt(s, i, phrase)) return true;
  return false;
}

function standsAt(s: Sentence, i: number, phrase: readonly WordSet[]): boolean {
  // Asked at every token of a source: without an object.
  for (let k = 0; k < phrase.length; k += 1) {
    const word = phrase[k];
    if (word && !isWord(s, i + k, word)) return false;
  }
  return true;
}
