import type { Finding } from '../engine/index.ts';
import { phraseKey } from './phrases.ts';
import type { OwnPhrase } from './settings.ts';

/** What is wrong with a pattern: it has no words, too many, other signs than words, or a `*` where no word holds it. */
export type PatternFault = 'empty' | 'long' | 'signs' | 'star';

/** The id in place of a rule's where the reader's own words are found. */
export const OWN_PHRASE = 'own-phrase';

const STAR = '*';
const MOST_WORDS = 12;

/** The fault of what a reader types as a phrase; undefined where it is a good one. */
export function patternFault(pattern: string): PatternFault | undefined {
  const words = wordsIn(pattern);
  if (words.length === 0) return 'empty';
  if (words.length > MOST_WORDS) return 'long';
  if (words.some((word) => word !== STAR && firstWordOf(word) !== word)) return 'signs';
  return words[0] === STAR || words.at(-1) === STAR ? 'star' : undefined;
}

function wordsIn(pattern: string): string[] {
  return phraseKey(pattern)
    .split(' ')
    .filter((word) => word !== '');
}

function firstWordOf(text: string): string | undefined {
  return wordExpression().exec(text)?.[0];
}

/** Made when it is asked for: every page loads this module, few readers have phrases, and classes of Unicode are dear to make. */
function wordExpression(): RegExp {
  return /[\p{L}\p{N}](?:['’‑-]?\p{Cf}*[\p{L}\p{N}])*/gu;
}

/** A place in the tree of all phrases, one level a word. */
interface Place {
  readonly next: Map<string, Place>;
  /** The kind of the phrase that ends here. */
  category?: OwnPhrase['category'];
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the reader's own phrases, in time linear in the text, however many phrases there are. */
export class OwnPhrases {
  private readonly tree: Place = { next: new Map() };

  constructor(phrases: readonly OwnPhrase[]) {
    for (const { pattern, category } of phrases) {
      if (patternFault(pattern) !== undefined) continue;
      let place = this.tree;
      for (const word of wordsIn(pattern)) {
        const next: Place = place.next.get(word) ?? { next: new Map() };
        place.next.set(word, next);
        place = next;
      }
      place.category ??= category;
    }
  }

  /** The phrases in a text, in reading order, never overlapping; of two that begin at one word the longer. */
  in(text: string): Finding[] {
    if (this.tree.next.size === 0) return [];
    const words = [...text.matchAll(wordExpression())].map(({ 0: word, index }): Word => ({
      key: phraseKey(word),
      start: index,
      end: index + word.length,
    }));
    const findings: Finding[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const end = longest(this.tree, words, at, text);
      if (!end) continue;
      findings.push(found(words[at]?.start ?? 0, words[end.last]?.end ?? 0, end.category));
      at = end.last;
    }
    return findings;
  }
}

/** The longest phrase from one word on. Nothing but space may part its words. */
function longest(
  place: Place,
  words: readonly Word[],
  at: number,
  text: string,
): { readonly last: number; readonly category: OwnPhrase['category'] } | undefined {
  const word = words[at];
  if (!word) return undefined;
  const following = words[at + 1];
  const goesOn = following !== undefined && /^[\s\p{Cf}]*$/u.test(text.slice(word.end, following.start));
  let best: ReturnType<typeof longest>;
  for (const next of [place.next.get(word.key), place.next.get(STAR)]) {
    if (!next) continue;
    const whole =
      (goesOn && longest(next, words, at + 1, text)) || (next.category && { last: at, category: next.category });
    if (whole && whole.last > (best?.last ?? -1)) best = whole;
  }
  return best;
}

function found(start: number, end: number, category: OwnPhrase['category']): Finding {
  // Wherever the words stand, also in a quotation, the reader has asked for them; they are explained by that alone.
  return { start, end, category, rule: OWN_PHRASE, construction: 'group', strength: 'sure', inQuotation: false };
}

/** Findings with the reader's own, which win where both claim the same words. Both are in reading order. */
export function withOwn(findings: readonly Finding[], own: readonly Finding[]): readonly Finding[] {
  if (own.length === 0) return findings;
  const isFree = ({ start, end }: Finding) => !own.some((one) => one.start < end && start < one.end);
  return [...findings.filter(isFree), ...own].toSorted((a, b) => a.start - b.start);
}
