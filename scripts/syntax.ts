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

/** What stands right below a node of a syntax tree, in order. */
export function childrenOf(node: Record<string, unknown>): readonly unknown[] {
  return Object.entries(node).flatMap(([name, child]) => (name === 'parent' ? [] : [child]));
}

/**
 * Fields that objects are to lose, with the comma after each, in order.
 * @param loses whether an object is one of those, by the names of its fields
 * @param isLost whether it loses the field of this name
 */
export function* fieldsLost(
  node: unknown,
  code: string,
  loses: (names: readonly string[]) => boolean,
  isLost: (name: string) => boolean,
): Iterable<Span> {
  if (!isObject(node)) return;
  const { type, properties } = node;
  const fields: readonly unknown[] = type === 'ObjectExpression' && Array.isArray(properties) ? properties : [];
  const isOne = loses(fields.map(nameOf));
  for (const child of isOne ? fields : childrenOf(node)) {
    if (!isOne || !isLost(nameOf(child))) yield* fieldsLost(child, code, loses, isLost);
    else if (isSpan(child)) yield { start: child.start, end: child.end + (code[child.end] === ',' ? 1 : 0) };
  }
}

function nameOf(field: unknown): string {
  const key = isObject(field) ? field['key'] : undefined;
  return isObject(key) ? String(key['name'] ?? key['value']) : '';
}
