import { AND, COMMA } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import type { Sentence } from '../text/sentences.ts';
import * as Determiner from './determiner-kind.ts';
import * as Kind from './head-kind.ts';
import { isNameLike, isWord } from './look.ts';
import { nounPhraseEndingAt, type NounPhrase } from './noun-phrase.ts';

/** Prepositions whose phrase can hang on a noun. */
export const CARRIED = words(
  'of in at on to for from with by about among amongst between inside within near around across under over against toward towards into onto behind beyond without outside throughout off regarding concerning',
);

/** How many tokens back a list is followed. */
const FAR = 24;

/** "several surveys and direct feedback", "friends and family": of two subjects the first one, where it tells more. */
export function firstOfTwo(s: Sentence, second: NounPhrase | undefined, k: number): NounPhrase | undefined {
  if (!second || second.determiner === Determiner.number || !isWord(s, k, AND)) return undefined;
  const first = nounPhraseEndingAt(s, k - 1);
  if (second.kind === Kind.weak)
    return !second.plural && first?.kind === Kind.strong && first.plural ? first : undefined;
  return (second.kind === Kind.other || second.kind === Kind.collective) && first && (first.kind & Kind.speakers) !== 0
    ? first
    : undefined;
}

/**
 * "polls in Ohio and Utah", "a house in Chappaqua, N.Y.", "experts on climate and energy": the first of two nouns, which the
 * preposition before them joins to the head.
 */
export function coordinate(s: Sentence, phrase: NounPhrase | undefined, k: number): number | undefined {
  if (!phrase || phrase.kind === Kind.personal) return undefined;
  // "in politics and business"
  const isField = phrase.kind === Kind.weak && phrase.determiner === Determiner.none && !phrase.plural;
  if ((phrase.kind & Kind.speakers) !== 0 && !isField) return undefined;
  const areNames = phrase.kind === Kind.name && isNameLike(s, k - 1);
  if (!isWord(s, k, AND) && !(areNames && isWord(s, k, COMMA) && isWord(s, phrase.to, COMMA))) return undefined;
  let first = nounPhraseEndingAt(s, k - 1);
  while (first && isWord(s, first.from - 1, COMMA) && first.kind === phrase.kind && k - first.from < FAR)
    first = nounPhraseEndingAt(s, first.from - 2);
  if (!first || !isWord(s, first.from - 1, CARRIED)) return undefined;
  if (areNames) return first.to - 1;
  const head =
    first.determiner === phrase.determiner &&
    (first.kind & Kind.speakers) === 0 &&
    nounPhraseEndingAt(s, first.from - 2);
  return head && (head.kind & Kind.speakers) !== 0 ? first.to - 1 : undefined;
}
