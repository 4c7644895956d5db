import { CATEGORY_IDS } from '../../engine/index.ts';
import type { Balance } from './format.ts';

/** "11 of 17 attributed claims name nobody; marks: anonymous 4, vague 7, talk 2". */
export function balanceInWords({ named, unnamed, counts }: Balance): string {
  const kinds = CATEGORY_IDS.filter((id) => counts[id] > 0).map((id) => `${id} ${counts[id]}`);
  const list = kinds.length > 0 ? `; marks: ${kinds.join(', ')}` : '';
  const all = named + unnamed;
  return `${unnamed} of ${all} attributed ${all === 1 ? 'claim names' : 'claims name'} nobody${list}`;
}
