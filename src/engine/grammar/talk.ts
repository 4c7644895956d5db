import { Part, Sense } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { isMark, isNameLike, isPart, isSense, wordAt } from './look.ts';
import { subjectBefore } from './subject.ts';
import { verbGroupAt } from './verb-group.ts';

/** A noun of talk ("fears", "speculation") and what stands round it. */
export interface Talk {
  /** First token of its noun phrase. */
  readonly from: number;
  /** Somebody owns it: "his fears", "Roe's claims", "fears among farmers" is not owned by a name. */
  readonly owned: boolean;
  /** The verb before it that takes it as its object. */
  readonly verb: number | undefined;
  /** A person is the subject of that verb. */
  readonly personal: boolean;
  /** It is the object of a verb with a subject of its own ("dismissed claims that"). */
  readonly governed: boolean;
  /** The token of "there" in "there is/are". */
  readonly existential: number | undefined;
  readonly denied: boolean;
}

export function talkAt(s: Sentence, i: number): Talk | undefined {
  if (isVerbHere(s, i)) return undefined;
  let from = i;
  let owned = false;
  let denied = false;
  while (from > s.from && i - from < 6) {
    const k = from - 1;
    if (
      wordAt(s, k) === "'s" ||
      isPart(s, k, Part.possessive) ||
      (wordAt(s, k) === "'" && wordAt(s, k - 1).endsWith('s'))
    )
      owned = true;
    if (/^(?:no|little|any)$/.test(wordAt(s, k))) denied = true;
    if (
      owned ||
      isPart(
        s,
        k,
        Part.preposition | Part.be | Part.have | Part.pronoun | Part.conjunction | Part.subordinator | Part.relative,
      )
    )
      break;
    if (isPart(s, k, Part.the | Part.indefinite | Part.demonstrative)) {
      from = k;
      break;
    }
    const modifier =
      isPart(s, k, Part.adjective | Part.quantifier | Part.adverb) ||
      isPart(s, k, Part.ing) ||
      (isPart(s, k, Part.participle) && isPart(s, k - 1, Part.be | Part.the | Part.indefinite | Part.preposition)) ||
      ((s.tokens.shape[k] ?? 4) < 1 && !isPart(s, k, Part.verb));
    if (!modifier || (isSense(s, k, Sense.raise | Sense.face) && isPart(s, k, Part.verb))) break;
    from = k;
  }
  const verb = isPart(s, from - 1, Part.verb) ? from - 1 : undefined;
  const subject = verb === undefined ? undefined : subjectBefore(s, verbGroupAt(s, verb).from);
  const gerund =
    verb !== undefined &&
    isPart(s, verb, Part.ing) &&
    !isMark(s, verb - 1) &&
    !isPart(s, verb - 1, Part.be | Part.adverb);
  const pronoun = verb !== undefined && /^(?:they|who|you|them)$/.test(wordAt(s, verbGroupAt(s, verb).from - 1));
  const personal =
    pronoun ||
    gerund ||
    (subject !== undefined &&
      /^(?:personal|name|strong|weak|open|title|collective|spokesman|kin|quantity)$/.test(subject.phrase.kind) &&
      !isSense(s, subject.phrase.head, Sense.talk));
  if (wordAt(s, i + 1) === 'from' || wordAt(s, i + 1) === 'by')
    owned ||= isNameLike(s, i + 2) || isPart(s, i + 2, Part.the | Part.possessive);
  return {
    from,
    owned,
    verb,
    personal,
    governed: verb !== undefined && (personal || !isSense(s, verb, Sense.raise)),
    existential: existentialBefore(s, from),
    denied,
  };
}

function isVerbHere(s: Sentence, i: number): boolean {
  if (!isPart(s, i, Part.verb)) return false;
  if (isPart(s, i, Part.past | Part.ing | Part.participle) && !isPart(s, i, Part.singular)) return true;
  if (
    isPart(
      s,
      i - 1,
      Part.the |
        Part.indefinite |
        Part.possessive |
        Part.adjective |
        Part.quantifier |
        Part.preposition |
        Part.verb |
        Part.be,
    ) &&
    wordAt(s, i - 1) !== 'to'
  )
    return false;
  return (
    (i > s.from &&
      isPart(s, i - 1, Part.pronoun | Part.plural | Part.singular | Part.modal | Part.do | Part.relative)) ||
    wordAt(s, i - 1) === 'to' ||
    isNameLike(s, i - 1)
  );
}

function existentialBefore(s: Sentence, from: number): number | undefined {
  for (let k = from - 1; k >= s.from && from - k < 6; k -= 1) {
    if (wordAt(s, k) === 'there') return from - k > 1 ? k : undefined;
    if (!isPart(s, k, Part.be | Part.have | Part.adverb | Part.modal) && wordAt(s, k) !== "'s") return undefined;
  }
  return undefined;
}
