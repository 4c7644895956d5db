import { words } from './lexicon/index.ts';
import { type Reason, reasonsGiven } from './grammar/anonymity.ts';
import { isPart, isWord, sensesAt } from './grammar/look.ts';
import { Part, Sense } from './lexicon/classes.ts';
import type { Candidate, NamedHere, SentenceReading } from './sentence-reading.ts';
import type { Span } from './span.ts';
import type { Sentence } from './text/sentences.ts';
import { endOf, startOf } from './text/tokens.ts';

const SOMEBODY_BEFORE = words('he she they both all neither none');

/** Gives every reason for anonymity to the one source that it belongs to, in this sentence or before it; undefined where there can be none. */
export function withReasons(
  s: Sentence,
  candidates: readonly Candidate[],
  named: readonly NamedHere[],
): Pick<SentenceReading, 'candidates' | 'reasonForBefore'> | undefined {
  const back = isOfSomebodyBefore(s);
  if (candidates.length === 0 && !back) return undefined;
  const anonymous = candidates.filter(({ finding }) => finding.category === 'anonymous');
  if (anonymous.length === 0 && !back) return undefined;
  const bySource = new Map<number, Span>();
  let reasonForBefore: Span | undefined;
  for (const reason of reasonsGiven(s)) {
    const at = startOf(reason.secrecy);
    const owner = ownerOf(at, anonymous);
    if (owner && !named.some(({ attribution }) => isInside(at, attribution)))
      bySource.set(sourceStart(owner), spanOf(reason, owner.finding.cue));
    else if (!owner && back) reasonForBefore ??= spanOf(reason);
  }
  return { candidates: candidates.map((one) => withReason(one, bySource)), reasonForBefore };
}

/** The source around the words, else the last one before them, else the first after them. */
function ownerOf(at: number, anonymous: readonly Candidate[]): Candidate | undefined {
  return (
    anonymous.findLast(({ finding }) => isInside(at, finding)) ??
    anonymous.findLast((one) => sourceStart(one) <= at) ??
    anonymous[0]
  );
}

/** Between a source and its cue. */
function isInside(at: number, { source, cue }: { readonly source?: Span; readonly cue?: Span }): boolean {
  return source !== undefined && cue !== undefined && source.start <= at && at < cue.start;
}

function sourceStart({ finding }: Candidate): number {
  return finding.source?.start ?? finding.start;
}

function withReason(one: Candidate, bySource: ReadonlyMap<number, Span>): Candidate {
  const reason = one.finding.category === 'anonymous' ? bySource.get(sourceStart(one)) : undefined;
  return reason ? { ...one, finding: { ...one.finding, reason } } : one;
}

/** Without a stop between, a reason ends where the cue of its source begins. */
function spanOf({ from, to }: Reason, cue?: Span): Span {
  const start = startOf(from);
  let last = to - 1;
  if (cue && cue.start > start) while (last > from && endOf(last) > cue.start) last -= 1;
  return { start, end: endOf(last) };
}

/** "He was not authorised", "The official spoke": the sentence is about somebody whom one before it has quoted. */
function isOfSomebodyBefore(s: Sentence): boolean {
  if (isWord(s, s.from, SOMEBODY_BEFORE)) return true;
  if (!isPart(s, s.from, Part.the | Part.demonstrative)) return false;
  for (let i = s.from + 1; i < s.from + 4; i += 1)
    if ((sensesAt(s, i) & (Sense.strong | Sense.weak | Sense.source)) !== 0) return true;
  return false;
}
