import { COMMA, THAT, WHO } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part } from '../lexicon/classes.ts';
import type { Attribution } from './attribution.ts';
import * as Kind from './head-kind.ts';
import { isMark, isPart, isWord, wordAt } from './look.ts';

/** What says or tells something and is nobody. */
const NOBODY = words('look glance statement tweet message sign notice opinion slide law court film book');
const OF_FOR_TO = words('of for to');
/** What takes a mouth, or nearly always does. */
const SPOKE = /^(?:said|told|added|insisted|joked|complained|testified)$/;

/**
 * Whether a head that is in no list stands for a person, as all others do: "a cellmate told him", "two monks who had fled
 * suggested". Somebody who is counted and opens a clause is one if what is done takes a mouth or a "who" follows.
 */
export function isPerson({ sentence: s, source, cue, frame, relative }: Attribution): boolean {
  if (source.kind !== Kind.other) return true;
  if (frame !== 'subject' || relative || isWord(s, source.head, NOBODY)) return false;
  const verb = isPart(s, cue[1] - 1, Part.pronoun) ? cue[1] - 2 : cue[1] - 1;
  const next = source.to;
  const told =
    next === cue[0] || isWord(s, next, COMMA) || (isPart(s, next, Part.preposition) && !isWord(s, next, OF_FOR_TO));
  if (!(told ? SPOKE.test(wordAt(s, verb)) : isWord(s, next, WHO))) return false;
  const before = source.from - 1;
  return isMark(s, before) || (isPart(s, before, Part.conjunction | Part.subordinator) && !isWord(s, before, THAT));
}
