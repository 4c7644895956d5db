import { list } from './classes.ts';
import { type WordSet, words } from './index.ts';
import { britishForms, inflect } from './inflect.ts';

/** Verbs in their base form, as a list or as prose. */
type Verbs = string | readonly string[];

/** These verbs in every form. */
export function formsOf(verbs: Verbs): WordSet {
  return wordsOf(verbs, (verb) => Object.values(inflect(verb)));
}

/** Participles of these verbs, for rules that tell passives apart by what the verb takes. */
export function participlesOf(verbs: Verbs): WordSet {
  return wordsOf(verbs, (verb) => [inflect(verb).participle, inflect(verb).past, britishForms(verb)?.[0] ?? verb]);
}

function wordsOf(verbs: Verbs, forms: (verb: string) => readonly string[]): WordSet {
  return words((typeof verbs === 'string' ? list(verbs) : verbs).flatMap(forms).join(' '));
}
