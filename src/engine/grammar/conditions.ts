import { Part, Sense } from '../lexicon/classes.ts';
import type { Attribution } from './attribution.ts';
import { isNamedDocument } from '../discourse/mentions.ts';
import { isNamed } from './identity.ts';
import { isPart, isSense, wordAt } from './look.ts';
import type { HeadKind } from './noun-phrase.ts';

/** The closed vocabulary in which attribution rules are written. */

const CLAIM = Sense.say | Sense.think | Sense.judge | Sense.viewAs | Sense.raise;

/** The source is one of these kinds and nothing names it. */
export function unnamed(a: Attribution, ...kinds: readonly HeadKind[]): boolean {
  return kinds.includes(a.source.kind) && !isNamed(a) && !isObject(a) && !isFirstPerson(a) && !isDenied(a);
}

/** The cue is a verb with which this head reports: a strong head with any, a weak or open one only with a pure one. */
export function reportsWith(a: Attribution): boolean {
  if (a.frame === 'according' || a.frame === 'mood') return a.frame === 'according' || a.source.kind !== 'open';
  if (a.frame === 'by') return true;
  const pure = (a.verb & Sense.pure) !== 0;
  if (a.source.kind === 'weak' || a.source.kind === 'open' || a.source.kind === 'kin') return pure;
  return (a.verb & CLAIM) !== 0;
}

export function headWord(a: Attribution): string {
  return wordAt(a.sentence, a.source.head);
}

/** The noun phrase hangs on a verb or preposition before it, so it is not the subject. */
function isObject(a: Attribution): boolean {
  if (a.frame !== 'subject' && a.frame !== 'mood') return false;
  const k = a.source.from - 1;
  if (a.relative) return false;
  return (
    isPart(a.sentence, k, Part.preposition) &&
    !isPart(a.sentence, k, Part.subordinator) &&
    !/^(?:with|than|like|after|before|since|until|as|but|for)$/.test(wordAt(a.sentence, k))
  );
}

function isFirstPerson(a: Attribution): boolean {
  const first = wordAt(a.sentence, a.source.from);
  return first === 'my' || first === 'our' || first === 'your';
}

/** "officials have not said", but "few experts believe" and "critics do not think" claim something. */
function isDenied(a: Attribution): boolean {
  return a.negated && (a.verb & (Sense.think | Sense.judge)) === 0;
}

/** A restrictive post-modifier: "the officials who …", "the experts at …". */
export function isRestricted(a: Attribution): boolean {
  return a.relative || a.anonymity || a.extent[1] > a.source.to + 1;
}

/** A document that is no countable piece: "research", "data". */
export function isMass(a: Attribution): boolean {
  return isSense(a.sentence, a.source.head, Sense.mass);
}

/** A document without a name, with a cue by which documents claim. */
export function documented(a: Attribution): boolean {
  const { source, sentence } = a;
  if (
    source.kind !== 'document' ||
    source.namedModifier ||
    source.owner !== 'none' ||
    a.apposedName ||
    isFirstPerson(a) ||
    isObject(a)
  )
    return false;
  if (isNamedDocument(sentence, source.head) || a.negated) return false;
  return a.frame === 'according' || a.frame === 'by' || (a.verb & Sense.show) !== 0;
}
