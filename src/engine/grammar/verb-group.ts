import { BEEN, BEING, COMMA, GENITIVE, TO } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part } from '../lexicon/classes.ts';
import { rememberLastAt } from '../remember.ts';
import type { Sentence } from '../text/sentences.ts';
import { isMark, isPart, isWord, wordAt } from './look.ts';

/** How a verb stands in its clause. */
export interface VerbGroup {
  /** First token of the group: auxiliary, adverb or the verb itself. */
  readonly from: number;
  readonly verb: number;
  readonly voice: 'active' | 'passive';
  /** `bare` is an infinitive, `ing` a participle without auxiliary, `ed` a past that may be a reduced passive. */
  readonly form:
    'present' | 'presentSingular' | 'ed' | 'perfect' | 'progressive' | 'conditional' | 'modal' | 'bare' | 'ing' | 'do';
  readonly negated: boolean;
}

/** "they're said to": a pronoun run together with "be". */
const WE_ARE = words("i'm we're you're they're");
const WOULD = words("would 'd");
const INSERTING = words('in at on for over');

/**
 * "have, in fact, praised", "have in the past said": the first token of what is put between an auxiliary and its verb, when
 * that ends at `k`.
 */
function insertionBefore(s: Sentence, k: number): number | undefined {
  const commas = isWord(s, k, COMMA);
  for (let j = commas ? k - 1 : k; j > s.from && k - j < 5; j -= 1) {
    if (isMark(s, j) || isPart(s, j, Part.be | Part.have | Part.modal | Part.pronoun)) return undefined;
    if (!isWord(s, j, INSERTING)) continue;
    if (!commas) return isPart(s, j - 1, Part.have | Part.modal) ? j : undefined;
    return isWord(s, j - 1, COMMA) && isPart(s, j - 2, Part.have | Part.modal | Part.be) ? j - 1 : undefined;
  }
  return undefined;
}

export const verbGroupAt = rememberLastAt(readVerbGroup);

function readVerbGroup(s: Sentence, verb: number): VerbGroup {
  let from = verb;
  let aux = 0;
  let auxAt = verb;
  let outerModal = verb;
  let negated = false;
  for (let k = verb - 1; k >= s.from && verb - k < 7; k -= 1) {
    const inserted = insertionBefore(s, k);
    if (inserted !== undefined) {
      k = inserted;
      continue;
    }
    const negation = isPart(s, k, Part.negation);
    // "it's been said": after a pronoun the genitive is a form of be or have.
    if (isWord(s, k, GENITIVE) && isPart(s, k - 1, Part.pronoun | Part.relative)) {
      if (aux === 0)
        aux =
          isPart(s, verb, Part.ing | Part.participle) && !isWord(s, k + 1, BEEN) && !isPart(s, verb, Part.ing)
            ? Part.have
            : Part.be;
      from = k;
      break;
    }
    if (isPart(s, k, Part.be | Part.have | Part.do | Part.modal)) {
      const kind = isPart(s, k, Part.be)
        ? Part.be
        : isPart(s, k, Part.have)
          ? Part.have
          : isPart(s, k, Part.do)
            ? Part.do
            : Part.modal;
      if (kind === Part.modal) outerModal = k;
      if (aux === 0) {
        aux = kind;
        auxAt = k;
      }
    } else if (
      !negation &&
      // "have since said"
      !(isPart(s, k - 1, Part.have) && wordAt(s, k) === 'since') &&
      (!isPart(s, k, Part.adverb) ||
        (isPart(s, k, Part.quantifier) && !isPart(s, k - 1, Part.have | Part.be | Part.modal)))
    ) {
      if (aux === 0 && isWord(s, k, WE_ARE)) aux = Part.be;
      break;
    }
    negated ||= negation;
    from = k;
  }
  // "to say", but "people I spoke to say"
  if (
    isWord(s, from - 1, TO) &&
    !/^(?:spoke|spoken|talked)$/.test(wordAt(s, from - 2)) &&
    (from < verb || isPart(s, verb, Part.base | Part.ing))
  )
    return { from: from - 1, verb, voice: aux === Part.be ? 'passive' : 'active', form: 'bare', negated };
  const ing = isPart(s, verb, Part.ing);
  const participle = isPart(s, verb, Part.participle);
  const passive = aux === Part.be && participle && !ing;
  const voice = passive ? 'passive' : 'active';
  if (outerModal < verb)
    return { from, verb, voice, form: isWord(s, outerModal, WOULD) ? 'conditional' : 'modal', negated };
  if (passive) return { from, verb, voice, form: isWord(s, auxAt, BEING) ? 'progressive' : 'perfect', negated };
  if (ing) return { from, verb, voice, form: aux === Part.be ? 'progressive' : 'ing', negated };
  if (aux === Part.have) return { from, verb, voice, form: participle ? 'perfect' : 'modal', negated };
  if (aux === Part.do) return { from, verb, voice, form: 'do', negated };
  if (isPart(s, verb, Part.past)) return { from, verb, voice, form: 'ed', negated };
  if (isPart(s, verb, Part.singularForm)) return { from, verb, voice, form: 'presentSingular', negated };
  return { from, verb, voice, form: isPart(s, verb, Part.base) ? 'present' : 'ed', negated };
}
