import { AGAINST, CLEAR, GENITIVE, IT, LIKE, OF, ON, OUT, STOP, THAT, TO, AT } from '../lexicon/single-words.ts';
import { list, Part } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import type { Sentence } from '../text/sentences.ts';
import { isMark, isNameLike, isPart, isWord } from './look.ts';
import {
  hasAs,
  hasDocumentBefore,
  hasTie,
  hasWord,
  isPolicy,
  isPosition,
  isVoiced,
  opensClause,
  seesSo,
} from './object.ts';

type Follow = (s: Sentence, next: number) => boolean;

const THOUGHT_OF = words('of about in like');
const POINTED = words('to out');
const CALLED = words('for on upon in off out up to back at');
const THEM = words('it them him her');
const NEED_URGE_PAIN = words('need urge pain heat pressure impact pinch sting');
const FIGURED = words('in out');
const THAT_IN_ON = words('that in on');
const LITTLE = words('no little scant');
const NOTES = words('notes');
const PROOF = words('evidence proof sign signs link links basis indication');
const DOUBTS = words('doubt doubts fault');
const GREETINGS = words('hello goodbye thanks sorry nothing');
const STORIES = words('story stories jokes tales lies');
const BLAMED = words('responsible accountable guilty');
const TO_FROM = words('to from');
const AMONG_AS = words('among as');
const IN_TERMS = words('terms');
const DIFFERED = words('on over about as');
/** What one makes by saying it. */
const MADE = words('claim claims allegation allegations accusation accusations argument comparison comparisons');

/** A verb further on: what follows is a clause, and not a thing alone. */
function hasVerbAhead(s: Sentence, next: number): boolean {
  for (let k = next + 1; k < s.to && k - next < 14 && !isMark(s, k); k += 1)
    if (isPart(s, k, Part.verb | Part.be | Part.have | Part.modal | Part.do)) return true;
  return false;
}

const never: Follow = () => false;
const isThat: Follow = (s, next) => isWord(s, next, THAT);
const isMarkOrThat: Follow = (s, next) => isMark(s, next) || isThat(s, next);
const isDefinite: Follow = (s, next) => isPart(s, next, Part.the | Part.pronoun | Part.possessive);
const isTied: Follow = (s, next) => !isPart(s, next, Part.possessive) && hasTie(s, next, TO_FROM);

/** "told residents to stay inside": an order, and no claim. */
function isOrder(s: Sentence, next: number): boolean {
  for (let k = next; k < next + 6 && !isMark(s, k); k += 1) {
    if (isWord(s, k, TO)) return k > next && isPart(s, k + 1, Part.base);
    if (isPart(s, k, Part.relative | Part.be | Part.have | Part.modal) || (k > next && isPart(s, k, Part.pronoun)))
      return false;
  }
  return false;
}

/** What several verbs must be followed by to report anything. */
const SHARED: readonly (readonly [Follow, string])[] = [
  [never, 'celebrate hope order alert hear outline brief cheer'],
  [isThat, 'propose record discover determine reason'],
  [isMarkOrThat, 'charge respond comment protest'],
  [isVoiced, 'express voice raise discount articulate'],
  [hasAs, 'classify view regard interpret read'],
  // "date the fort to 90 AD", but "trace their roots to": their own
  [isTied, 'date trace'],
  [isPolicy, 'attack defend'],
  [(s, next) => isWord(s, next, AT), 'bristle balk'],
  [(s, next) => !isMark(s, next), 'nickname welcome'],
];

const isNoted: Follow = (s, next) => isMark(s, next) || isWord(s, next, THAT_IN_ON);

/** What single verbs must be followed by, for the verbs that also act. */
const SINGLE: Readonly<Record<string, Follow>> = {
  think: (s, next) => !isWord(s, next, THOUGHT_OF),
  // "denied him a visa"
  deny: (s, next) => !(isWord(s, next, THEM) && isPart(s, next + 1, Part.the | Part.indefinite)),
  anticipate: (s, next) => !isWord(s, next, OF),
  announce: (s, next) => isMarkOrThat(s, next) || isPart(s, next, Part.day) || next >= s.to,
  point: (s, next) => isWord(s, next, POINTED),
  // "call for", "call him Bob"
  call: (s, next) => !isWord(s, next, CALLED) && !(isWord(s, next, THEM) && isNameLike(s, next + 1)),
  rule: (s, next) => !isWord(s, next, OUT),
  make: (s, next) =>
    isWord(s, next, CLEAR) || (isWord(s, next, IT) && isWord(s, next + 1, CLEAR)) || hasWord(s, next, 4, MADE),
  rank: (s, next) => hasTie(s, next, AMONG_AS),
  differ: (s, next) => isWord(s, next, DIFFERED) || isMark(s, next),
  // "maintain a list"
  maintain: (s, next) => isMarkOrThat(s, next) || opensClause(s, next),
  // "some related assets"
  relate: (s, next) => isMarkOrThat(s, next) || isPart(s, next, Part.the | Part.possessive | Part.subordinator),
  remember: (s, next) => isWord(s, next, THEM) || isPart(s, next, Part.indefinite) || hasAs(s, next),
  accept: (s, next) => isThat(s, next) || isPosition(s, next),
  hold: (s, next) => isThat(s, next) || hasWord(s, next + 1, 5, BLAMED),
  find: (s, next) =>
    isWord(s, next, THAT) ||
    // "…, a study has found."
    ((isMark(s, next) || next >= s.to || opensClause(s, next)) && hasDocumentBefore(s, next - 1)) ||
    hasAs(s, next) ||
    (isWord(s, next, THEM) && !isWord(s, next + 1, BLAMED) && !isWord(s, next + 2, TO)) ||
    (isWord(s, next, LITTLE) && isWord(s, next + 1, PROOF)) ||
    isWord(s, next, DOUBTS),
  feel: (s, next) =>
    isThat(s, next) ||
    (isDefinite(s, next) && !isWord(s, next + 1, NEED_URGE_PAIN)) ||
    isWord(s, next, LIKE) ||
    isNameLike(s, next) ||
    hasAs(s, next),
  see: (s, next) => hasAs(s, next) || isThat(s, next) || seesSo(s, next),
  perceive: (s, next) => hasAs(s, next) || isThat(s, next),
  paint: (s, next) => hasAs(s, next) || hasTie(s, next, IN_TERMS),
  cast: (s, next) => hasAs(s, next) || isWord(s, next, DOUBTS),
  know: (s, next) => isThat(s, next) && !isWord(s, next + 1, STOP),
  // "reporters questioned Roe": asking somebody is no claim.
  question: (s, next) => !isMark(s, next) && !(isNameLike(s, next) && !isWord(s, next + 1, GENITIVE)),
  say: (s, next) => !isWord(s, next, GREETINGS) || opensClause(s, next),
  tell: (s, next) => !hasWord(s, next, 3, STORIES) && !isOrder(s, next),
  warn: (s, next) => !isOrder(s, next),
  state: (s, next) => isMarkOrThat(s, next) || isPart(s, next, Part.pronoun | Part.the),
  elaborate: (s, next) => isMark(s, next) || isWord(s, next, ON),
  consider: (s, next) => !isPart(s, next, Part.ing),
  admit: (s, next) => !isWord(s, next, TO) || isPart(s, next + 1, Part.ing),
  // "agreed on a plan"
  agree: (s, next) => !(isWord(s, next, ON) && isPart(s, next + 1, Part.indefinite)),
  compare: (s, next) => !isMark(s, next) && !isWord(s, next, NOTES),
  link: (s, next) => isDefinite(s, next) || !isMark(s, next),
  project: (s, next) => isThat(s, next) || isPart(s, next, Part.the),
  figure: (s, next) => !isWord(s, next, FIGURED),
  expect: (s, next) => !isWord(s, next, TO),
  object: (s, next) => isMarkOrThat(s, next) || isWord(s, next, TO),
  write: isNoted,
  post: isNoted,
  // "insist on a low price"
  insist: (s, next) => !isWord(s, next, ON) || isPart(s, next + 1, Part.day),
  understand: (s, next) => isThat(s, next) || isPart(s, next, Part.subordinator) || opensClause(s, next),
  refer: (s, next) => isWord(s, next, TO) && hasAs(s, next),
  speak: (s, next) => isWord(s, next, OF),
  // "a cook added salt": adding a thing is an act.
  add: (s, next) => isMarkOrThat(s, next) || next >= s.to || hasVerbAhead(s, next),
  reject: (s, next) => isVoiced(s, next) || isPosition(s, next),
  scoff: (s, next) => isMarkOrThat(s, next) || isWord(s, next, AT),
  advise: (s, next) => isMarkOrThat(s, next) || isWord(s, next, AGAINST),
};

/** What a verb must be followed by to report anything, by its base form. */
export const FOLLOW: ReadonlyMap<string, Follow> = new Map([
  ...SHARED.flatMap(([follow, verbs]) => list(verbs).map((verb): [string, Follow] => [verb, follow])),
  ...Object.entries(SINGLE),
]);
