import { AS, IT, QUOTE, THAT } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { bodies, causes, officers, outlets } from '../lexicon/people-classes.ts';
import { formsOf } from '../lexicon/forms.ts';
import { scholarVerbs } from '../lexicon/scholar-verbs.ts';
import type { Sentence } from '../text/sentences.ts';
import { thatAfter } from './adverbial.ts';
import type { Attribution } from './attribution.ts';
import * as Determiner from './determiner-kind.ts';
import * as Kind from './head-kind.ts';
import { isMark, isPart, isWord, lemmaAt, wordAt } from './look.ts';
import { hasComplement, hasFigure, hasPersonObject, isPolicy, isPosition, opensClause, seesAs } from './object.ts';

const CLAIM = Sense.say | Sense.think | Sense.judge | Sense.viewAs | Sense.raise | Sense.hold;
const PUT = words('put puts');
const scholarForms = formsOf(scholarVerbs);
const PARTICLES = words('out to');
/** The cue is a verb with which this head reports: a strong head with any, a weak or open one only with a pure one. */
export function reportsWith(a: Attribution): boolean {
  if (a.frame === 'according' || a.frame === 'mood') return a.frame === 'according' || a.source.kind !== Kind.open;
  if (a.frame === 'quoting' || a.frame === 'view' || a.frame === 'chain') return true;
  if (a.frame === 'hearing') return a.source.determiner === Determiner.quantity || a.source.partitive === 'several';
  if (a.frame === 'by')
    return (
      a.source.kind !== Kind.weak ||
      (a.source.plural && (a.verb & (Sense.judge | Sense.passiveOf)) !== 0) ||
      isMeasured(a) ||
      a.anonymity ||
      isWord(a.sentence, a.source.to, AS) ||
      a.source.determiner === Determiner.a ||
      a.source.determiner === Determiner.one
    );
  const { sentence: s, cue, source, verb } = a;
  const at = isWord(s, cue[1] - 1, PARTICLES) ? cue[1] - 2 : cue[1] - 1;
  // "as one official put it"
  if (isWord(s, cue[1] - 1, PUT) && (isWord(s, cue[1], IT) || (source.kind !== Kind.other && hasFigure(s, cue[1]))))
    return true;
  if ((verb & Sense.pure) !== 0) return true;
  if ((isWord(s, at, scholarForms) && !isScholar(a)) || isAct(s, lemmaAt(s, at), cue[1])) return false;
  if ((source.kind & (Kind.weak | Kind.open | Kind.kin)) === 0) return (verb & CLAIM) !== 0;
  if ((verb & CLAIM) === 0) return false;
  const lemma = lemmaAt(s, at);
  return (
    a.anonymity ||
    hasClause(a) ||
    isQuoted(a) ||
    isByTrade(a) ||
    (isMeasured(a) && !BUSINESS.test(wordAt(s, cue[1] - 1))) ||
    ((verb & Sense.viewAs) !== 0 && seesAs(s, cue[1])) ||
    (NAMING.test(lemma) && hasComplement(s, cue[1])) ||
    (POSITIONING.test(lemma) && isPosition(s, cue[1])) ||
    lemma === 'make' ||
    (lemma === 'point' && at < cue[1] - 1)
  );
}

/** Verbs that do what they say to some objects: "declared independence", "welcomed the team", "considered a ban". */
function isAct(s: Sentence, lemma: string, next: number): boolean {
  if (lemma === 'declare') return !isMark(s, next) && !isWord(s, next, THAT) && !opensClause(s, next);
  if (lemma === 'welcome') return !isPolicy(s, next);
  if (lemma === 'consider') return isPart(s, next, Part.indefinite);
  return lemma === 'question' && hasPersonObject(s, next);
}

/** "call it a failure", "consider the plan unfair" */
const NAMING = /^(?:call|label|brand|dub|term|deem|consider|pronounce|declare|find)$/;
/** "reject the theory", "dispute this account" */
const POSITIONING = /^(?:reject|dispute|accept|challenge|question|discount|contest|propose)$/;

/** "users have reported that it crashes": with a clause after it any verb of saying or holding reports, but bodies announce. */
function hasClause({ sentence: s, cue, source, verb }: Attribution): boolean {
  const that = isWord(s, thatAfter(s, cue[1]), THAT);
  const body = isWord(s, source.head, bodies);
  const told = (verb & Sense.say) !== 0 && (that || (!body && isPart(s, cue[1], Part.ing)));
  const held = that && (verb & (Sense.think | Sense.viewAs)) !== 0 && !KNOWN.test(wordAt(s, cue[1] - 1));
  return (told || held) && (!body || isWord(s, source.head, causes));
}

/** Verbs whose clause is a fact, and no view of theirs. */
const KNOWN = /^(?:know|knew|reali|recogni|discover|underst|learn|found|find)/;

/** "“Go home!” a man shouted", "one wrote: “…”": with the words themselves beside it any verb of saying reports. */
function isQuoted({ sentence: s, cue, source, verb }: Attribution): boolean {
  const lemma = lemmaAt(s, cue[1] - 1);
  if ((verb & Sense.say) === 0 || HEARD.test(lemma) || NAMING.test(lemma)) return false;
  const after = isMark(s, cue[1]) && !isWord(s, cue[1], QUOTE) ? cue[1] + 1 : cue[1];
  const first = Math.min(cue[0], source.from);
  return isWord(s, after, QUOTE) || isWord(s, first - 1, QUOTE);
}

/** Verbs whose object hears: ", reminded his staff". */
const HEARD = /^(?:remind|inform|notify|assure|reassure|advise|alert|brief|apprise|refer)/;

/** "viewers mocked", "unions blamed", "newspapers reported": those who judge, and papers that are there to tell. */
function isByTrade({ sentence: s, source, verb }: Attribution): boolean {
  if (!source.plural) return false;
  if (isWord(s, source.head, outlets)) return (verb & (Sense.say | Sense.judge)) !== 0;
  if (!isWord(s, source.head, bodies)) return (verb & Sense.judge) !== 0;
  return isWord(s, source.head, causes) && source.to - source.from > 1 && (verb & JUDGING) !== 0;
}

const JUDGING = Sense.judge | Sense.raise | Sense.hold;

/** Not those who act where scholars hold views: "officials classified the papers". */
function isScholar({ sentence: s, source }: Attribution): boolean {
  return (source.kind === Kind.strong && !isWord(s, source.head, officers)) || source.kind === Kind.quantity;
}

/** Verbs by which bodies act as often as they report. */
const BUSINESS =
  /^(?:report|announce|state|disclose|reveal|confirm|indicate|offer|outline|detail|cite|call|raise|see|find|know|underst|reali|recogni|write|made|make)/;

function isMeasured({ source }: Attribution): boolean {
  const one = source.determiner === Determiner.one || source.partitive === 'one';
  return (
    (source.kind & (Kind.weak | Kind.open)) !== 0 &&
    (one || source.determiner === Determiner.quantity || source.partitive === 'several')
  );
}
