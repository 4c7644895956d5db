import { AGAINST, CLEAR, GENITIVE, IT, LIKE, OF, ON, OUT, STOP, THAT, TO } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { Shape } from '../text/tokens.ts';
import { isMark, isNameLike, isPart, isWord, shapeAt, wordAt } from './look.ts';
import {
  hasAs,
  hasDocumentBefore,
  findsSo,
  hasTie,
  hasWord,
  isPolicy,
  isPosition,
  isVoiced,
  opensClause,
  seesSo,
} from './object.ts';

/** What one makes by saying it. */
const MADE = words(
  'claim claims allegation allegations accusation accusations argument arguments comparison comparisons prediction predictions',
);

const OF_ABOUT = words('of about');
const POINTED = words('to out');
const CALLED = words('for on upon in off out up to back at');
const THEM = words('it them him her');
const NEED_URGE_PAIN = words('need urge pain heat pressure impact pinch sting');
const FIGURED = words('in out');
const THAT_IN_ON = words('that in on to');
const LITTLE = words('no little scant');
const NOTES = words('notes');
const PROOF = words('evidence proof sign signs link links basis indication');

const DOUBTS = words('doubt doubts aspersions');
const FAULT = words('fault');
const GUILTY = words('guilty');
const GREETINGS = words('hello goodbye farewell thanks sorry grace hi');
function isDefinite(s: Sentence, next: number): boolean {
  return isPart(s, next, Part.the | Part.pronoun | Part.demonstrative | Part.possessive) || isNameLike(s, next);
}

const ANSWERABLE = words('responsible accountable liable guilty');
const WITH_AS = words('with as');
const WITH_TO = words('with to');
const TO_FROM = words('to from');
const AMONG_AS = words('among amongst as alongside');
const IN_TERMS = words('terms');
const DIFFERED = words('on over about as');

type Follow = (s: Sentence, next: number) => boolean;

/** What a verb must be followed by to report anything, for the verbs that also act. */
const FOLLOWS: Readonly<Record<string, Follow>> = {
  think: (s, next) => !isWord(s, next, OF_ABOUT),
  celebrate: () => false,
  anticipate: (s, next) => !isWord(s, next, OF),
  announce: (s, next) => isMark(s, next) || isWord(s, next, THAT) || isPart(s, next, Part.day) || next >= s.to,
  point: (s, next) => isWord(s, next, POINTED),
  // "call for", "call him Bob"
  call: (s, next) => !isWord(s, next, CALLED) && !(isWord(s, next, THEM) && isNameLike(s, next + 1)),
  rule: (s, next) => !isWord(s, next, OUT),
  express: (s, next) => isVoiced(s, next),
  voice: (s, next) => isVoiced(s, next),
  raise: (s, next) => isVoiced(s, next),
  make: (s, next) =>
    isWord(s, next, CLEAR) || (isWord(s, next, IT) && isWord(s, next + 1, CLEAR)) || hasWord(s, next, 4, MADE),
  propose: (s, next) => isWord(s, next, THAT),
  classify: (s, next) => hasAs(s, next),
  identify: (s, next) => isDefinite(s, next) && hasTie(s, next, WITH_AS),
  connect: (s, next) => hasTie(s, next, WITH_TO),
  associate: (s, next) => hasTie(s, next, WITH_TO),
  equate: (s, next) => hasTie(s, next, WITH_AS),
  date: (s, next) => hasTie(s, next, TO_FROM),
  // "trace their roots to": their own
  trace: (s, next) => !isPart(s, next, Part.possessive) && hasTie(s, next, TO_FROM),
  derive: (s, next) => hasTie(s, next, TO_FROM),
  rank: (s, next) => hasTie(s, next, AMONG_AS),
  differ: (s, next) => isWord(s, next, DIFFERED) || isMark(s, next),
  pencil: (s, next) => wordAt(s, next) === 'in',
  // "maintain a list"
  maintain: (s, next) => isMark(s, next) || isWord(s, next, THAT) || opensClause(s, next),
  // "some related assets"
  relate: (s, next) =>
    isMark(s, next) || isWord(s, next, THAT) || isPart(s, next, Part.the | Part.possessive | Part.subordinator),
  remember: (s, next) => isWord(s, next, THEM) || isPart(s, next, Part.indefinite) || hasAs(s, next),
  nickname: (s, next) => !isMark(s, next),
  charge: (s, next) => isWord(s, next, THAT) || isMark(s, next),
  accept: (s, next) => isWord(s, next, THAT) || isPosition(s, next),
  record: (s, next) => isWord(s, next, THAT),
  hold: (s, next) => isWord(s, next, THAT) || hasWord(s, next + 1, 5, ANSWERABLE),
  find: (s, next) =>
    isWord(s, next, THAT) ||
    // "…, a study has found."
    ((isMark(s, next) || next >= s.to) && hasDocumentBefore(s, next - 1)) ||
    hasAs(s, next) ||
    (isWord(s, next, THEM) && !isWord(s, next + 1, GUILTY) && !isWord(s, next + 2, TO)) ||
    (isWord(s, next, LITTLE) && isWord(s, next + 1, PROOF)) ||
    isWord(s, next, FAULT) ||
    findsSo(s, next),
  // "responded with chants"
  respond: (s, next) => isMark(s, next) || isWord(s, next, THAT),
  discover: (s, next) => isWord(s, next, THAT),
  feel: (s, next) =>
    isWord(s, next, THAT) ||
    (isPart(s, next, Part.the | Part.pronoun | Part.possessive) && !isWord(s, next + 1, NEED_URGE_PAIN)) ||
    isWord(s, next, LIKE) ||
    isNameLike(s, next) ||
    hasAs(s, next),
  see: (s, next) => hasAs(s, next) || isWord(s, next, THAT) || seesSo(s, next),
  view: (s, next) => hasAs(s, next),
  regard: (s, next) => hasAs(s, next),
  paint: (s, next) => hasAs(s, next) || hasTie(s, next, IN_TERMS),
  cast: (s, next) => hasAs(s, next) || hasWord(s, next, 3, DOUBTS),
  defend: (s, next) => isPolicy(s, next),
  perceive: (s, next) => hasAs(s, next) || isWord(s, next, THAT),
  interpret: (s, next) => hasAs(s, next),
  know: (s, next) => isWord(s, next, THAT) && !isWord(s, next + 1, STOP),
  order: () => false,
  // "reporters questioned Roe": asking somebody is no claim.
  question: (s, next) => !isMark(s, next) && !(isNameLike(s, next) && !isWord(s, next + 1, GENITIVE)),
  state: (s, next) => isMark(s, next) || isWord(s, next, THAT) || isPart(s, next, Part.pronoun | Part.the),
  elaborate: (s, next) => isMark(s, next) || isWord(s, next, ON),
  reason: (s, next) => isMark(s, next) || isWord(s, next, THAT),
  consider: (s, next) => !isPart(s, next, Part.ing),
  admit: (s, next) => !isWord(s, next, TO) || isPart(s, next + 1, Part.ing),
  compare: (s, next) => !isMark(s, next) && !isWord(s, next, NOTES),
  hope: () => false,
  // "attacked the plan", not a town
  attack: (s, next) => isPolicy(s, next),
  link: (s, next) => isPart(s, next, Part.the | Part.pronoun | Part.possessive) || !isMark(s, next),
  project: (s, next) => isWord(s, next, THAT) || isPart(s, next, Part.the),
  figure: (s, next) => !isWord(s, next, FIGURED),
  expect: (s, next) => !isWord(s, next, TO),
  object: (s, next) => isMark(s, next) || isWord(s, next, THAT) || isWord(s, next, TO),
  comment: (s, next) => isMark(s, next) || isWord(s, next, THAT),
  determine: (s, next) => isWord(s, next, THAT),
  read: (s, next) => hasAs(s, next),
  write: (s, next) => isMark(s, next) || isWord(s, next, THAT_IN_ON),
  refer: (s, next) => isWord(s, next, TO) && hasAs(s, next),
  speak: (s, next) => isWord(s, next, OF),
  // "organisers added 160 guards": adding a number of things is an act.
  add: (s, next) => shapeAt(s, next) !== Shape.number && !isPart(s, next, Part.number),
  protest: (s, next) => isMark(s, next) || isWord(s, next, THAT),
  reject: (s, next) => isVoiced(s, next) || isPosition(s, next),
  discount: (s, next) => isVoiced(s, next),
  bristle: (s, next) => wordAt(s, next) === 'at',
  balk: (s, next) => wordAt(s, next) === 'at',
  scoff: (s, next) => isMark(s, next) || wordAt(s, next) === 'at',
  doubt: (s, next) => wordAt(s, next) !== 'each',
  alert: () => false,
  hear: () => false,
  outline: () => false,
  advise: (s, next) => isMark(s, next) || isWord(s, next, THAT) || isWord(s, next, AGAINST),
  brief: () => false,
  inform: () => true,
  cheer: () => false,
  welcome: (s, next) => !isMark(s, next),
  say: (s, next) => !isWord(s, next, GREETINGS),
};
/** The same by base form. */
export const FOLLOW: ReadonlyMap<string, Follow> = new Map(Object.entries(FOLLOWS));
