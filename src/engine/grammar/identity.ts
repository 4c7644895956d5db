import { BY, COMMA } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { rememberLast } from '../remember.ts';
import type { Attribution } from './attribution.ts';
import type { Sentence } from '../text/sentences.ts';
import { Shape } from '../text/tokens.ts';
import * as Determiner from './determiner-kind.ts';
import * as Kind from './head-kind.ts';
import { isMark, isNameLike, isPart, isSense, isWord, opensSentence, shapeAt } from './look.ts';

const AND = words('and or');

/** Whether the attribution itself names its source: a name, "he", or a name in apposition. */
export const isNamed = rememberLast(nameStands);

function nameStands(a: Attribution): boolean {
  const { source, sentence: s } = a;
  if (a.apposedName || (source.kind & (Kind.name | Kind.personal)) !== 0) return true;
  if (
    a.frame === 'subject' &&
    !a.relative &&
    isNameLike(s, source.to) &&
    !isPart(s, source.to, Part.day) &&
    a.cue[0] > source.to
  )
    return true;
  return afterName(a) || coordinatedWithName(a) || namesExample(a);
}

/** Whether a phrase with "the" can be held to point back to a name: "the senator said", "the company added". */
export function pointsBack(a: Attribution): boolean {
  const { kind, determiner, plural, head } = a.source;
  // "Landers said": a surname that looks like many people.
  if (kind === Kind.open && shapeAt(a.sentence, head) !== Shape.lower) return true;
  if (determiner !== Determiner.the || plural || (a.verb & Sense.say) === 0 || a.negated)
    return a.source.kind === Kind.title && a.frame !== 'mood' && (determiner & (Determiner.a | Determiner.one)) === 0;
  return (
    (kind & (Kind.title | Kind.other | Kind.weak | Kind.strong | Kind.spokesman | Kind.document | Kind.collective)) !==
    0
  );
}

const INCLUDING = words('including like namely');

/** "historians including Jane Roe have said", "a team led by Jane Roe says": with commas the subject has found the name already. */
function namesExample({ source, sentence: s, frame, cue }: Attribution): boolean {
  if (frame !== 'subject') return false;
  for (let k = source.to; k < cue[0]; k += 1) {
    const named = isWord(s, k, INCLUDING) ? k + 1 : isWord(s, k, LED) && isWord(s, k + 1, BY) ? k + 2 : undefined;
    if (named !== undefined && !isPart(s, named, Part.possessive) && (isName(s, named) || isName(s, named + 1)))
      return true;
  }
  return false;
}

/** A name, and no party. */
function isName(s: Sentence, at: number): boolean {
  return isNameLike(s, at) && !isSense(s, at, Sense.collective);
}

const LED = words('led headed chaired');

/** "Jane Roe, an analyst, said": the phrase explains the name before it. */
function afterName(a: Attribution): boolean {
  const { source, sentence: s } = a;
  if (
    !isWord(s, source.from - 1, COMMA) ||
    (source.determiner & ~(Determiner.quantity | Determiner.number)) === 0 ||
    a.frame !== 'subject'
  )
    return false;
  // "Jane Roe, 32, a nurse who said"
  if (
    shapeAt(s, source.from - 2) === Shape.number &&
    isWord(s, source.from - 3, COMMA) &&
    isNameLike(s, source.from - 4)
  )
    return true;
  // "On Monday, one aide who saw it", "In London, a banker who saw it"
  if (isPart(s, source.from - 2, Part.day) || (isPart(s, s.from, Part.preposition) && source.from - s.from < 6))
    return false;
  const named =
    isNameLike(s, source.from - 2) || (opensSentence(s, source.from - 2) && !isPart(s, source.from - 2, 0x1ffffff));
  return named && (isMark(s, a.cue[0] - 1) || hasRelative(s, source.to, a.cue[0]));
}

function hasRelative(s: Sentence, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) if (isPart(s, k, Part.relative)) return true;
  return false;
}

/** "Roe and other officials": one of them is named. */
function coordinatedWithName(a: Attribution): boolean {
  const { source, sentence: s } = a;
  return (
    isWord(s, source.from - 1, AND) &&
    shapeAt(s, source.from - 2) !== Shape.lower &&
    !isMark(s, source.from - 2) &&
    !isPart(s, source.from - 2, Part.plural | Part.adjective | Part.quantifier | Part.day) &&
    !isSense(s, source.from - 2, Sense.strong | Sense.weak | Sense.collective)
  );
}
