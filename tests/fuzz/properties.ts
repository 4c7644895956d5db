import { type Analysis, analyze, type Finding, type Span } from '../../src/engine/index.ts';

/** Throws unless what the engine finds in the text is well formed: see `npm run fuzz`. */
export function checkText(text: string): void {
  const analysis = analyze(text);
  if (JSON.stringify(analyze(text)) !== JSON.stringify(analysis)) throw new Error('not the same when run twice');
  checkAnalysis(text, analysis);
}

/** In reading order, never overlapping, inside the text, never through the middle of a surrogate pair. */
export function checkAnalysis(text: string, { findings, named }: Analysis): void {
  for (const finding of findings)
    for (const [role, span] of rolesOf(finding)) checkSpan(text, span, `${finding.rule} ${role}`);
  for (const { source, cue, ...span } of named) {
    for (const one of [span, source, cue]) checkSpan(text, one, 'named');
  }
  const unordered = findings.find(({ start }, i) => start < (findings[i - 1]?.end ?? 0));
  if (unordered) throw new Error(`${unordered.rule}: out of order or overlapping at ${unordered.start}`);
}

function rolesOf(finding: Finding): (readonly [string, Span])[] {
  const roles = { finding, source: finding.source, cue: finding.cue, reason: finding.reason };
  return Object.entries(roles).flatMap(([role, span]) => (span === undefined ? [] : [[role, span] as const]));
}

function checkSpan(text: string, { start, end }: Span, what: string): void {
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (!whole || start < 0 || start >= end || end > text.length)
    throw new Error(`${what}: ${start}–${end} is no part of the text`);
  if (splitsPair(text, start) || splitsPair(text, end))
    throw new Error(`${what}: ${start}–${end} splits a surrogate pair`);
}

function splitsPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
}
