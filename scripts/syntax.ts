/** What builds need to change in code that has been parsed. Offsets are those of the code. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stands in the place of a span; nothing where it is only taken out. */
export interface Edit extends Span {
  readonly code?: string;
}

/** Whether this is a node of a syntax tree, a list of nodes or anything else with fields. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export function isSpan(value: unknown): value is Span {
  return isObject(value) && typeof value['start'] === 'number' && typeof value['end'] === 'number';
}

/** The code with these edits, which are in order and do not overlap. */
export function edited(code: string, edits: Iterable<Edit>): string {
  let made = '';
  let at = 0;
  for (const { start, end, code: other = '' } of edits) {
    made += code.slice(at, start) + other;
    at = end;
  }
  return made + code.slice(at);
}
