import { formsOf } from '../lexicon/forms.ts';
import { GENITIVE, QUOTE, THAT } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { rememberLastAt } from '../remember.ts';
import type { Sentence } from '../text/sentences.ts';
import { isMark, isNameLike, isPart, isSense, isWord } from './look.ts';
import { existentialBefore } from './existential.ts';
import { nounPhraseFrom } from './noun-phrase-ahead.ts';
import { subjectBefore } from './subject.ts';
import { talkPhrase } from './talk-phrase.ts';
import { verbGroupAt } from './verb-group.ts';

const PERSONAL = words('they who you them');
const RELATIVE = words('that which who');
const FROM = words('from by');
const SPEAKERS = words('he she they we i you');
const UTTERED = formsOf('make raise voice express share pose level lodge air');

/** A noun of talk ("fears", "criticism") and what stands round it. */
export interface Talk {
  /** First token of its noun phrase. */
  readonly from: number;
  /** Somebody has it: "his fears", "Roe's claims", "she voiced doubts", "criticism from Roe". */
  readonly owned: boolean;
  /** "no doubt", "little criticism". */
  readonly denied: boolean;
  /** The verb that takes it as its object. */
  readonly verb: number | undefined;
  /** A person is the subject of that verb, so that raising it is their act. */
  readonly personal: boolean;
  /** The token of "there" in "there is/are". */
  readonly existential: number | undefined;
}

const PERSON = /^(?:personal|name|strong|weak|open|title|collective|spokesman|kin|quantity)$/;

export const talkAt = rememberLastAt(findTalk);

function findTalk(s: Sentence, i: number): Talk | undefined {
  const phrase = talkPhrase(s, i);
  if (!phrase) return undefined;
  const { from, denied } = phrase;
  const edge = isWord(s, from - 1, QUOTE) ? from - 2 : from - 1;
  const verb = isPart(s, edge, Part.verb) && !isPart(s, edge, Part.nounToo) && !isNoun(s, edge) ? edge : undefined;
  const personal = verb !== undefined && hasPersonalSubject(s, verb);
  const held = verb !== undefined && isSense(s, verb, Sense.hold) && personal;
  const have = isPart(s, edge, Part.have);
  const owned = phrase.owned || held || have || hasNamedAgent(s, i) || isUttered(s, i);
  return { from, owned, denied, verb, personal, existential: existentialBefore(s, from) };
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
    if (isWord(s, k, UTTERED)) return !isPart(s, k - 1, Part.be);
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
    PERSON.test(subject.phrase.kind) &&
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
  if (phrase?.kind === 'name' && isWord(s, phrase.to, GENITIVE)) return false;
  const kind = phrase?.kind;
  // "talk of a takeover": in the singular an ending tells of things as often as of people.
  if (kind === 'open') return phrase?.plural === true;
  return kind === 'strong' || kind === 'weak' || kind === 'name' || kind === 'collective';
}
