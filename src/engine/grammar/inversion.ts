import { CLOSING_BRACKET, DASH, QUOTE, SAY } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { speaksOfAnonymity } from './anonymity.ts';
import type { Attribution } from './attribution.ts';
import { ASKED } from './carrier.ts';
import * as Kind from './head-kind.ts';
import { isMark, isPart, isSense, isWord, sensesAt, wordAt } from './look.ts';
import { nounPhraseFrom } from './noun-phrase-ahead.ts';
import { hasApposedSubject } from './subject.ts';
import { quoteForms } from './report.ts';
import { extentAfter, isReducedAt } from './post-modifier.ts';

const TELL = words('tell told tells');
const BEFORE_INVERSION = words(`, " ' ? ! ) - as than so`);
const SAID = words('said says say added');

/** ", said officials in the capital": the cue before its source. */
export function inversion(s: Sentence, i: number): Attribution | undefined {
  if (
    !isSense(s, i, Sense.say | Sense.judge) ||
    !isPart(s, i, Part.past | Part.singularForm | Part.base) ||
    isWord(s, i, TELL)
  )
    return undefined;
  if (!isWord(s, i - 1, BEFORE_INVERSION) && !(i === s.from)) return undefined;
  if ((isWord(s, i - 1, DASH) || i === s.from || isWord(s, i - 1, CLOSING_BRACKET)) && !isWord(s, i, SAID))
    return undefined;
  if (isWord(s, i, quoteForms) && !isWord(s, i - 1, QUOTE)) return undefined;
  // ", called him brilliant"
  if (isPart(s, i + 1, Part.pronoun) && !isPart(s, i + 1, Part.demonstrative)) return undefined;
  const source = nounPhraseFrom(s, i + 1);
  if (
    !source ||
    source.kind === Kind.other ||
    (source.kind === Kind.document && !(source.plural && isWord(s, i, SAY))) ||
    (source.kind === Kind.quantity && source.from !== i + 1)
  )
    return undefined;
  if (isPart(s, i, Part.base) && !isPart(s, i, Part.past) && !isWord(s, i, SAY)) return undefined;
  const after = source.to;
  if (!endsInversion(s, after) && !(isWord(s, i - 1, QUOTE) && isReducedAt(s, after))) return undefined;
  if (hasVerbAfter(s, after) && hasApposedSubject(s, i)) return undefined;
  const extent = extentAfter(s, source);
  return {
    sentence: s,
    frame: 'inversion',
    source,
    cue: [i, i + 1],
    verb: sensesAt(s, i),
    extent: [i + 1, extent.to],
    apposedName: extent.apposedName,
    relative: false,
    negated: false,
    anonymity: speaksOfAnonymity(s, source.from, extent.to),
  };
}

/** "Roe, an official, said guards in the town beat him": what follows the verb has a verb of its own. */
function hasVerbAfter(s: Sentence, from: number): boolean {
  for (let k = from; k < s.to && !isMark(s, k); k += 1)
    if (isPart(s, k, Part.verb | Part.be | Part.have | Part.modal) && !isPart(s, k, Part.nounToo)) return true;
  return false;
}

function endsInversion(s: Sentence, after: number): boolean {
  if (after >= s.to || isMark(s, after) || wordAt(s, after) === '') return true;
  return (
    isWord(s, after, ASKED) ||
    isPart(
      s,
      after,
      Part.preposition |
        Part.relative |
        Part.day |
        Part.postAdjective |
        Part.ing |
        Part.conjunction |
        Part.subordinator,
    )
  );
}
