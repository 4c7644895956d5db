import { highlightName, PREFIXES, TONES } from '../../src/marks/names.ts';
import { CATEGORY_IDS, type CategoryId } from '../../src/engine/index.ts';

const KINDS = new Map<string, CategoryId>(
  PREFIXES.flatMap((prefix) =>
    CATEGORY_IDS.flatMap((id) => TONES.map((tone): [string, CategoryId] => [highlightName(prefix, id, tone), id])),
  ),
);

/** The kind that a name in the highlight registry stands for; undefined for a name that is not ours. */
export function kindOf(name: string): CategoryId | undefined {
  return KINDS.get(name);
}
