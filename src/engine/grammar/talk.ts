import { formsOf } from '../lexicon/forms.ts';
import { GENITIVE, QUOTE, THAT } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { rememberLastAt } from '../remember.ts';
import type { Sentence } from '../text/sentences.ts';
import { Shape } from '../text/tokens.ts';
import * as Kind from './head-kind.ts';
import { isMark, isNameLike, isPart, isSense, isWord, shapeAt } from './look.ts';
import { existentialBefore } from './existential.ts';
import { nounPhraseFrom } from './noun-phrase-ahead.ts';
import { subjectBefore } from './subject.ts';
import { type TalkPhrase, talkPhrase } from './talk-phrase.ts';
import { verbGroupAt } from './verb-group.ts';

const PERSONAL = words('they who you them');
const RELATIVE = words('that which who');
const FROM = words('from by');
const SPEAKERS = words('he she they we i you');
const UTTERED = formsOf('make raise voice express share pose level lodge air');

const PERSON =
  Kind.personal |
  Kind.name |
  Kind.strong |
  Kind.weak |
  Kind.open |
  Kind.title |
  Kind.collective |
  Kind.spokesman |
  Kind.kin |
  Kind.quantity;

/** A noun of talk ("fears", "criticism") and what stands round it. Most rules ask for little: what is dear is told when asked for. */
export class Talk {
  /** First token of its noun phrase. */
  readonly from: number;
  /** "no doubt", "little criticism". */
  readonly denied: boolean;
  /** The verb that takes it as its object. */
  readonly verb: number | undefined;
  private isOwned: boolean | undefined;
  private isPersonal: boolean | undefined;

  constructor(
    private readonly s: Sentence,
    private readonly noun: number,
    private readonly phrase: TalkPhrase,
  ) {
    this.from = phrase.from;
    this.denied = phrase.denied;
    const { edge } = this;
    const isObject = isPart(s, edge, Part.verb) && !isPart(s, edge, Part.nounToo) && !isNoun(s, edge);
    this.verb = isObject ? edge : undefined;
  }

  /** Somebody has it: "his fears", "Roe's claims", "she voiced doubts", "criticism from Roe". */
  get owned(): boolean {
    const { s, noun, verb } = this;
    return (this.isOwned ??=
      this.phrase.owned ||
      isPart(s, this.edge, Part.have) ||
      hasNamedAgent(s, noun) ||
      isUttered(s, noun) ||
      (verb !== undefined && isSense(s, verb, Sense.hold) && this.personal));
  }

  /** A person is the subject of that verb, so that raising it is their act. */
  get personal(): boolean {
    return (this.isPersonal ??= this.verb !== undefined && hasPersonalSubject(this.s, this.verb));
  }

  /** The token of "there" in "there is/are". */
  get existential(): number | undefined {
    return existentialBefore(this.s, this.from);
  }

  /** The token before the phrase. */
  private get edge(): number {
    return isWord(this.s, this.from - 1, QUOTE) ? this.from - 2 : this.from - 1;
  }
}

export const talkAt = rememberLastAt(findTalk);

function findTalk(s: Sentence, i: number): Talk | undefined {
  const phrase = talkPhrase(s, i);
  return phrase && new Talk(s, i, phrase);
}

/** "a trigger warning": after an article a base form is a noun. */
function isNoun(s: Sentence, at: number): boolean {
  return isPart(s, at, Part.base) && isPart(s, at - 1, Part.the | Part.indefinite | Part.possessive);
}

/** "the claims he has made", "concerns that Roe raised": the relative clause tells who utters it. */
function isUttered(s: Sentence, i: number): boolean {
  const subject = isWord(s, i + 1, THAT) ? i + 2 : i + 1;
  if (!isWord(s, subject, SPEAKERS) && !isNameLike(s, subject)) return false;
  for (let k = subject + 1; k < s.to && k - subject < 4 && !isMark(s, k); k += 1)
    if (isWord(s, k, UTTERED)) return !isPart(s, k - 1, Part.be | Part.modal);
  return false;
}

function hasPersonalSubject(s: Sentence, verb: number): boolean {
  const group = verbGroupAt(s, verb);
  // "by raising questions": the subject of a bare participle is the person of the main clause.
  if (group.form === 'ing' && !isMark(s, verb - 1)) return true;
  if (isWord(s, group.from - 1, PERSONAL)) return true;
  const subject = subjectBefore(s, group.from);
  return (
    subject !== undefined &&
    (subject.phrase.kind & PERSON) !== 0 &&
    !isSense(s, subject.phrase.head, Sense.talk | Sense.document)
  );
}

/** "criticism from Roe", "claims by the ministry", at most four words on. */
function hasNamedAgent(s: Sentence, i: number): boolean {
  for (let k = i + 1; k < s.to && k - i < 9 && !isMark(s, k); k += 1) {
    // "rumours were fuelled by the delay": the agent of another verb has not talked.
    if (
      isWord(s, k, RELATIVE) ||
      (isPart(s, k, Part.be) && !isWord(s, isPart(s, k + 1, Part.adverb) ? k + 2 : k + 1, UTTERED))
    )
      return false;
    if (isWord(s, k, FROM))
      return (
        isPart(s, k + 1, Part.the | Part.possessive) ||
        isNameLike(s, k + 1) ||
        isNameLike(s, k + 2) ||
        (!isMark(s, k + 2) && isNameLike(s, k + 3) && isNameLike(s, k + 4))
      );
  }
  return false;
}

/** "the fears of working families": whose they are is told. */
export function isHolder(s: Sentence, at: number): boolean {
  const phrase = nounPhraseFrom(s, at);
  // "talk of Roe's return": what is talked of, not who talks.
  if (phrase?.kind === Kind.name && isWord(s, phrase.to, GENITIVE)) return false;
  const kind = phrase?.kind;
  // "fears of a bank levy": the holder is but a modifier.
  if (phrase && shapeAt(s, phrase.to) === Shape.lower && !isPart(s, phrase.to, ~0)) return false;
  // "talk of a takeover": in the singular an ending tells of things as often as of people.
  if (kind === Kind.open) return phrase?.plural === true;
  return kind !== undefined && (kind & (Kind.strong | Kind.weak | Kind.name | Kind.collective)) !== 0;
}
