import { list } from './classes.ts';
import { type WordSet, words } from './index.ts';
import { inflect } from './inflect.ts';

/** These verbs in every form. */
export function formsOf(verbs: string | readonly string[]): WordSet {
  const bases = typeof verbs === 'string' ? list(verbs) : verbs;
  return words(bases.flatMap((verb) => Object.values(inflect(verb))).join(' '));
}
