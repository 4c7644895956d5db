import { AS, IT, QUOTE, THAT } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { isLearned } from '../lexicon/open-people.ts';
import { bodies, causes, outlets, scholars, talkers } from '../lexicon/people-classes.ts';
import { inflect } from '../lexicon/inflect.ts';
import { scholarVerbs } from '../lexicon/scholar-verbs.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Attribution } from './attribution.ts';
import { isMark, isPart, isWord, lemmaAt, wordAt } from './look.ts';
import { hasComplement, hasFigure, hasPersonObject, hasWord, isPosition, opensClause, seesAs } from './object.ts';

const CLAIM = Sense.say | Sense.think | Sense.judge | Sense.viewAs | Sense.raise | Sense.hold;
const PUT = words('put puts');
const scholarForms = words(scholarVerbs.flatMap((verb) => Object.values(inflect(verb))).join(' '));
const PARTICLES = words('out to');
const REPORTED = words('reported report');
/** What people, unlike bodies, report by telling of it: "drivers reported delays". */
const TROUBLES = words(
  'problems delays sightings symptoms outages glitches errors bugs issues difficulties crashes disruption attacks abuses violations feeling seeing hearing',
);

/** The cue is a verb with which this head reports: a strong head with any, a weak or open one only with a pure one. */
export function reportsWith(a: Attribution): boolean {
  if (a.frame === 'according' || a.frame === 'mood') return a.frame === 'according' || a.source.kind !== 'open';
  if (a.frame === 'quoting' || a.frame === 'view' || a.frame === 'hearing' || a.frame === 'chain') return true;
  if (a.frame === 'by')
    return (
      a.source.kind !== 'weak' ||
      (a.source.plural && (a.verb & (Sense.judge | Sense.passiveOf)) !== 0) ||
      isMeasured(a) ||
      a.anonymity ||
      isWord(a.sentence, a.source.to, AS) ||
      a.source.determiner === 'a' ||
      a.source.determiner === 'one'
    );
  const { sentence: s, cue, source, verb } = a;
  const at = isWord(s, cue[1] - 1, PARTICLES) ? cue[1] - 2 : cue[1] - 1;
  // "as one official put it"
  if (isWord(s, cue[1] - 1, PUT) && (isWord(s, cue[1], IT) || (source.kind !== 'other' && hasFigure(s, cue[1]))))
    return true;
  if ((verb & Sense.pure) !== 0) return true;
  if ((isWord(s, at, scholarForms) && !isScholar(a)) || isAct(s, lemmaAt(s, at), cue[1])) return false;
  if (source.kind !== 'weak' && source.kind !== 'open' && source.kind !== 'kin') return (verb & CLAIM) !== 0;
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
    (lemma === 'point' && at < cue[1] - 1) ||
    (isWord(s, cue[1] - 1, REPORTED) && !isWord(s, source.head, bodies) && hasTrouble(a))
  );
}

const WELCOMED = words(
  'news decision move plan plans proposal proposals announcement verdict ruling result results change changes findings idea initiative agreement deal step report pledge commitment offer increase cut remarks comments law bill measures reforms budget end return choice appointment intervention',
);

/** Verbs that do what they say to some objects: "declared independence", "welcomed the team", "considered a ban". */
function isAct(s: Sentence, lemma: string, next: number): boolean {
  if (lemma === 'declare') return !isMark(s, next) && !isWord(s, next, THAT) && !opensClause(s, next);
  if (lemma === 'welcome') return !hasWord(s, next, 6, WELCOMED);
  if (lemma === 'consider') return isPart(s, next, Part.indefinite);
  return lemma === 'question' && hasPersonObject(s, next);
}

/** "call it a failure", "consider the plan unfair" */
const NAMING = /^(?:call|label|brand|dub|term|deem|consider|pronounce|declare|find)$/;
/** "reject the theory", "dispute this account" */
const POSITIONING = /^(?:reject|dispute|accept|challenge|question|discount|contest|propose)$/;

/** "users have reported that it crashes": with a clause after it any verb of saying or holding reports, but bodies announce. */
function hasClause({ sentence: s, cue, source, verb }: Attribution): boolean {
  const that = isWord(s, cue[1], THAT);
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

/** "viewers complained", "newspapers hailed": people and papers that are there to speak. */
function isByTrade({ sentence: s, source, verb }: Attribution): boolean {
  if (isWord(s, source.head, causes) && source.plural && source.to - source.from > 1 && (verb & Sense.judge) !== 0)
    return true;
  return source.plural && (isWord(s, source.head, talkers) || isWord(s, source.head, outlets)) && (verb & SPOKEN) !== 0;
}

const SPOKEN = Sense.say | Sense.judge;

function isScholar({ sentence: s, source }: Attribution): boolean {
  return isWord(s, source.head, scholars) || isLearned(wordAt(s, source.head)) || source.kind === 'quantity';
}

function hasTrouble({ sentence: s, cue }: Attribution): boolean {
  for (let k = cue[1]; k < cue[1] + 4 && !isMark(s, k); k += 1) if (isWord(s, k, TROUBLES)) return true;
  return false;
}

/** Verbs by which bodies act as often as they report. */
const BUSINESS =
  /^(?:report|announce|state|disclose|reveal|confirm|indicate|offer|outline|detail|cite|call|raise|see|find|know|underst|reali|recogni|write|made|make)/;

function isMeasured({ source }: Attribution): boolean {
  const one = source.determiner === 'one' || source.partitive === 'one';
  return source.kind === 'weak' && (one || source.determiner === 'quantity' || source.partitive === 'several');
}
