import { AS, COMMA, SUCH } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import * as Kind from './head-kind.ts';
import { isMark, isNameLike, isPart, isParticiple, isWord } from './look.ts';
import type { NounPhrase } from './noun-phrase.ts';

const INCLUDING = words('including like named called');
const INCLUDING_COMMA = words('including led named');
const ASIDE = words('granted speaking who');

/** Where a source ends that stands after its cue, and whether a name follows it in apposition. */
export function extentAfter(
  s: Sentence,
  source: NounPhrase,
  opening = false,
): { readonly to: number; readonly apposedName: boolean } {
  let to = source.to;
  const direct = isNameLike(s, to) && !isPart(s, to, Part.day);
  // "According to analysts, Roe will win": after an opening phrase the name begins the clause.
  const comma =
    (!opening || isBetweenCommas(s, source)) &&
    source.kind !== Kind.document &&
    isWord(s, to, COMMA) &&
    isNameLike(s, to + 1) &&
    !isPart(s, to + 1, Part.day | Part.preposition | Part.conjunction | Part.subordinator) &&
    !isPart(s, to + 1, Part.adverb);
  const listed = isWord(s, to, INCLUDING) || (isWord(s, to, COMMA) && isWord(s, to + 1, INCLUDING_COMMA));
  const apposedName =
    direct || comma || listed || (isWord(s, to, SUCH) && isWord(s, to + 1, AS) && isNameLike(s, to + 2));
  const hangs = Part.preposition | Part.relative | Part.postAdjective | Part.ing;
  if (!isPart(s, to, hangs) && !isReducedAt(s, to)) {
    if (isWord(s, to, COMMA) && (isPart(s, to + 1, Part.relative | Part.ing) || isWord(s, to + 1, ASIDE))) {
      to = clauseEnd(s, to + 2);
    }
    return { to, apposedName };
  }
  return { to: clauseEnd(s, to + 1), apposedName };
}

/** "hired by the port", "first elected in 2019": a participle that hangs on the noun before it. */
export function isReducedAt(s: Sentence, at: number): boolean {
  const k = isPart(s, at, Part.adverb) ? at + 1 : at;
  return isParticiple(s, k) && isPart(s, k + 1, Part.preposition);
}

/** "According to one expert, Ann Lee, the dam leaks", and not "According to police, Roe, 34, has fled". */
function isBetweenCommas(s: Sentence, { to, plural }: NounPhrase): boolean {
  let k = to + 1;
  let several = false;
  for (; isNameLike(s, k) || isPart(s, k, Part.conjunction); k += 1) several ||= isPart(s, k, Part.conjunction);
  const follows = Part.number | Part.pronoun | Part.indefinite;
  return k - to > 2 && several === plural && isWord(s, k, COMMA) && !isPart(s, k + 1, follows);
}

function clauseEnd(s: Sentence, from: number): number {
  let i = from;
  while (i < s.to && !isMark(s, i) && i - from < 20) i += 1;
  return i;
}
