import { mentionAt, type Mention, SMALL_S } from './discourse/mentions.ts';
import type { NamedAttribution, Finding } from './finding.ts';
import { fitted } from './fitted.ts';
import type { Attribution } from './grammar/attribution.ts';
import { attributionAt } from './grammar/attribution-at.ts';
import { isNamed, pointsBack } from './grammar/identity.ts';
import * as Kind from './grammar/head-kind.ts';
import { isPart, isWord, lastUnitAt, wordAt } from './grammar/look.ts';
import { Part } from './lexicon/classes.ts';
import { words } from './lexicon/index.ts';
import { ATTRIBUTION_RULES, priorityOf, wordRulesFor } from './rules/index.ts';
import type { Match, Need, Rule, TokenSpan } from './rules/rule.ts';
import type { Span } from './span.ts';
import { withReasons } from './reasons.ts';
import type { Candidate, NamedHere, SentenceReading } from './sentence-reading.ts';
import type { Quoted } from './text/quotations.ts';
import type { Sentence } from './text/sentences.ts';
import * as tokens from './text/tokens.ts';
import { endOf, Shape, startOf, touches } from './text/tokens.ts';

/** Longest mark of a source together with its cue, as `length` counts; beyond it the source alone is marked. */
const LONG = 100;

const QUESTION_MARK = words('?');
/** "Did you know that experts say" tells it. */
const YOU = words('you');

/** What nearly every sentence says: nothing. */
const QUIET: SentenceReading = { candidates: [], reasonForBefore: undefined, named: [], mentions: [] };

/** What is found in a sentence. Lists that stay empty are used again: an array for each of so many would be much garbage. */
let candidates: Candidate[] = [];
let named: NamedHere[] = [];
let mentions: Mention[] = [];

export function readSentence(s: Sentence, quoted: Quoted): SentenceReading {
  if (candidates.length > 0) candidates = [];
  if (named.length > 0) named = [];
  if (mentions.length > 0) mentions = [];
  const asked = askedUntil(s);
  for (let i = s.from; i < s.to; i += 1) {
    const senses = tokens.sense[i] ?? 0;
    // Most of a text: no sense, and no surname that looks like many people.
    if (senses === 0 && !(hasCapital(i) && lastUnitAt(i) === SMALL_S)) continue;
    const mention = mentionAt(s, i, senses);
    if (mention) mentions.push(mention);
    if (senses === 0 || i < asked) continue;
    const attribution = attributionAt(s, i, senses);
    if (attribution && !judge(attribution, quoted) && (isNamed(attribution) || pointsBack(attribution)))
      named.push({
        attribution: namedAttribution(attribution),
        person: attribution.source.kind === Kind.name || attribution.apposedName,
      });
    const rules = wordRulesFor(tokens.entry[i] ?? 0, senses);
    for (let k = 0; k < rules.length; k += 1) {
      const rule = rules[k];
      const match = rule?.match(s, i);
      if (rule && match) candidates.push(fromMatch(quoted, rule, match));
    }
  }
  const told = withReasons(s, candidates, named);
  const reasonForBefore = told?.reasonForBefore;
  if (reasonForBefore === undefined && candidates.length + named.length + mentions.length === 0) return QUIET;
  return {
    candidates: fitted(told?.candidates ?? candidates),
    reasonForBefore,
    named: fitted(named),
    mentions: fitted(mentions),
  };
}

function hasCapital(i: number): boolean {
  return tokens.shape[i] === Shape.capital || tokens.shape[i] === Shape.upper;
}

/** Where what a yes/no question asks ends, at its first mark: "Has he been accused?" claims nothing, "Is it, as critics say, unfair?" does. */
function askedUntil(s: Sentence): number {
  if (!isPart(s, s.from, Part.be | Part.have | Part.do | Part.modal)) return s.from;
  if (!isWord(s, s.to - 1, QUESTION_MARK) || isWord(s, s.from + 1, YOU)) return s.from;
  let end = s.from;
  while (tokens.shape[end] !== Shape.mark) end += 1;
  return end;
}

/** Adds a candidate for every rule that could explain the attribution, up to the first that needs no memory. */
function judge(a: Attribution, quoted: Quoted): boolean {
  if ((a.source.kind & (Kind.name | Kind.personal)) !== 0) return false;
  const before = candidates.length;
  for (const rule of ATTRIBUTION_RULES) {
    const strength = rule.judge(a);
    if (strength === undefined) continue;
    const source = sourceOf(a);
    const whole: TokenSpan = [Math.min(source[0], a.cue[0]), Math.max(source[1], a.cue[1])];
    const span = length(whole) <= LONG ? whole : source;
    const candidate = fromMatch(quoted, rule, { span, source, cue: a.cue, strength }, rule.needs?.(a));
    const otherwise = pointsBack(a) ? namedAttribution(a) : undefined;
    const head = wordAt(a.sentence, a.source.head);
    candidates.push({
      finding: candidate.finding,
      priority: candidate.priority,
      needs: candidate.needs,
      otherwise,
      head,
    });
    if (candidate.needs.every((need) => need.kind === 'not-introduced')) break;
  }
  return candidates.length > before;
}

/** The marked source: the noun phrase, with a short post-modifier that tells of anonymity. */
function sourceOf(a: Attribution): TokenSpan {
  const whole: TokenSpan = [a.source.from, Math.max(a.source.to, a.extent[1])];
  return a.frame !== 'subject' && a.anonymity && length(whole) <= 60 ? whole : [a.source.from, a.source.to];
}

function fromMatch(quoted: Quoted, rule: Rule, match: Match, needs: readonly Need[] = match.needs ?? []): Candidate {
  const { start, end } = offsets(match.span);
  const finding: { -readonly [Key in keyof Finding]: Finding[Key] } = {
    start,
    end,
    category: rule.category,
    rule: rule.id,
    construction: rule.construction,
    strength: match.strength,
    inQuotation: quoted(match.span[0]) !== 0 && quoted(match.span[0]) === quoted(match.span[1] - 1),
  };
  if (match.source) finding.source = offsets(match.source);
  if (match.cue) finding.cue = offsets(match.cue);
  return { finding, priority: priorityOf(rule), needs, otherwise: undefined, head: undefined };
}

function namedAttribution(a: Attribution): NamedAttribution {
  const whole: TokenSpan = [Math.min(a.source.from, a.cue[0]), Math.max(a.source.to, a.cue[1])];
  const { start, end } = offsets(whole);
  return { start, end, source: offsets([a.source.from, a.source.to]), cue: offsets(a.cue) };
}

function offsets([from, to]: TokenSpan): Span {
  return { start: startOf(from), end: endOf(to - 1) };
}

/** UTF-16 code units of the words as they are read: how a page breaks and indents its lines counts for nothing. */
function length([from, to]: TokenSpan): number {
  let units = 0;
  for (let i = from; i < to; i += 1) {
    const isApart = i > from && !touches(i);
    units += (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) + Number(isApart);
  }
  return units;
}
