import {
  ACCORDING,
  AS,
  BY,
  CITING,
  FROM,
  OF,
  QUOTE,
  QUOTES,
  QUOTING,
  THAT,
  THE,
  TO,
  WHO,
  WITH,
  GENITIVE,
} from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { speaksOfAnonymity } from './anonymity.ts';
import type { Attribution, Frame } from './attribution.ts';
import * as Determiner from './determiner-kind.ts';
import * as Kind from './head-kind.ts';
import { isMark, isPart, isSense, isWord, opensSentence, sensesAt, wordAt } from './look.ts';
import { hasAs, hasWord } from './object.ts';
import { nounPhraseFrom } from './noun-phrase-ahead.ts';
import { extentAfter } from './post-modifier.ts';
import { subjectBefore } from './subject.ts';
import { isNoAgent } from './passive.ts';
import { verbGroupAt } from './verb-group.ts';

/** "known by locals as", "cited by critics as" */
const TAKEN = words('known understood cited read');
const TALKS = words('interviews conversations discussions talks');
const RARELY_BY = words(
  'known understood held led made projected written read added noted cited spoken looked tipped contested rejected debated discounted counted numbered loved liked disliked hated characterized characterised linked',
);
const VIEW = words('views view eyes opinion minds mind estimation judgement judgment words');
const QUOTE_VERB = words('quote quotes quoted quoting cites cited citing');

/** "according to NP". */
export function accordingTo(s: Sentence, i: number): Attribution | undefined {
  if (!isWord(s, i, ACCORDING) || !isWord(s, i + 1, TO)) return undefined;
  const talks = isWord(s, i + 2, TALKS) && isWord(s, i + 3, WITH);
  return after(s, 'according', i, talks ? i + 4 : i + 2, 0);
}

/** ", per sources", but ", per person". */
export function per(s: Sentence, i: number): Attribution | undefined {
  if (i > s.from && !isMark(s, i - 1)) return undefined;
  const found = after(s, 'according', i, i + 1, 0);
  if (!found) return undefined;
  const { plural, determiner, kind } = found.source;
  return plural || determiner !== Determiner.none || kind === Kind.name ? found : undefined;
}

const ATTACKED = words('attacked challenged questioned blasted');
const FIGHTERS = words(
  'rebels militants gunmen fighters terrorists soldiers troops insurgents guerrillas police officers protesters rivals pirates robbers',
);

const BY_VERBS = Sense.passiveAs | Sense.passiveOf | Sense.say | Sense.think | Sense.judge;

const BE = words('be');

/** "described by one source as", "viewed by some": the participle at `i`, its agent after "by". */
export function byAgent(s: Sentence, i: number): Attribution | undefined {
  if (
    !isPart(s, i, Part.participle) ||
    !isSense(s, i, BY_VERBS) ||
    (isWord(s, i, RARELY_BY) && !(isWord(s, i, TAKEN) && isWord(s, i + 1, BY) && hasAs(s, i + 2)))
  )
    return undefined;
  const group = verbGroupAt(s, i);
  if (group.form === 'bare' || group.form === 'modal' || (group.voice === 'active' && group.form === 'perfect'))
    return undefined;
  // "be recognised by other groups": an order or a wish.
  if (isWord(s, group.from, BE)) return undefined;
  let by = i + 1;
  const reach = group.voice === 'passive' || isReducedPassive(s, i) ? 9 : 1;
  // "branded “reckless” by"
  while (by < s.to && by - i < reach && !isWord(s, by, BY) && (!isMark(s, by) || isWord(s, by, QUOTES))) by += 1;
  if (!isWord(s, by, BY) || isNoAgent(s, by + 1)) return undefined;
  // "was told by doctors to rest", "the tale is told by many"
  if (wordAt(s, i) === 'told' && !hasWord(s, by + 1, 9, THAT)) return undefined;
  const attribution = after(s, 'by', group.voice === 'passive' ? group.from : i, by + 1, sensesAt(s, i));
  // "was attacked by rebels": with weapons, not with words.
  const armed = attribution && isWord(s, i, ATTACKED) && isWord(s, attribution.source.head, FIGHTERS);
  return armed ? undefined : attribution;
}

const CALLED = words('called dubbed considered deemed labeled labelled branded termed hailed');
const OBJECT = Part.possessive | Part.pronoun | Part.demonstrative;

/** "a move seen as a retreat by some", ", called reckless by critics,": the participle at `i` has no object. */
function isReducedPassive(s: Sentence, i: number): boolean {
  if (isWord(s, i + 1, AS)) return true;
  const isSetOff = i === s.from || isMark(s, i - 1) || isWord(s, i + 1, QUOTES);
  return isWord(s, i, CALLED) && isSetOff && !isPart(s, i + 1, OBJECT) && !isWord(s, i + 1, TO);
}

/** "in the view of NP". */
export function inTheViewOf(s: Sentence, i: number): Attribution | undefined {
  const of = isWord(s, i + 1, THE) ? i + 3 : i + 2;
  if (!isWord(s, of, OF) || !isWord(s, of - 1, VIEW)) return undefined;
  return after(s, 'view', i, of + 1, 0);
}

/** "heard from NP". */
export function heardFrom(s: Sentence, i: number): Attribution | undefined {
  return isWord(s, i + 1, FROM) ? after(s, 'hearing', i, i + 2, 0) : undefined;
}

/** "quoted an official as saying", "citing people close to the talks". */
export function quoting(s: Sentence, i: number): Attribution | undefined {
  if (!isWord(s, i, QUOTE_VERB)) return undefined;
  if (isWord(s, i + 1, AS) && isPart(s, i + 2, Part.ing)) return quotedAs(s, i);
  const found = after(s, 'quoting', i, i + 1, 0);
  if (!found || isWord(s, i, CITING) || isWord(s, i, QUOTING)) return found;
  // "the paper quoted unnamed sources"
  if (found.anonymity) return found;
  return isWord(s, found.extent[1], AS) || isWord(s, found.source.to, AS) || isWord(s, found.source.to, WHO)
    ? found
    : undefined;
}

/** "an official was quoted as saying" */
function quotedAs(s: Sentence, i: number): Attribution | undefined {
  const group = verbGroupAt(s, i);
  const subject = group.voice === 'passive' ? subjectBefore(s, group.from) : undefined;
  return (
    subject && {
      sentence: s,
      frame: 'quoting',
      source: subject.phrase,
      cue: [group.from, i + 3],
      verb: Sense.say,
      extent: [subject.phrase.from, subject.end],
      apposedName: subject.apposedName,
      relative: subject.relative,
      negated: group.negated,
      anonymity: speaksOfAnonymity(s, subject.phrase.from, subject.end),
    }
  );
}

function after(s: Sentence, frame: Frame, cueFrom: number, nounFrom: number, verb: number): Attribution | undefined {
  let at = nounFrom;
  if (isMark(s, at) && isWord(s, at, QUOTE)) at += 1;
  const source = nounPhraseFrom(s, at);
  // "quoting a reporter's tweet"
  if (!source || isWord(s, source.to, GENITIVE)) return undefined;
  const extent = extentAfter(s, source, (frame === 'according' || frame === 'view') && opensSentence(s, cueFrom));
  return {
    sentence: s,
    frame,
    source,
    cue: [cueFrom, nounFrom],
    verb,
    extent: [nounFrom, extent.to],
    apposedName: extent.apposedName,
    relative: false,
    negated: false,
    anonymity: speaksOfAnonymity(s, source.from, extent.to),
  };
}
