import { Part } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { Shape, type Tokens } from './tokens.ts';

/** A run of tokens [from, to) that is one sentence. */
export interface Sentence {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  /** Most words are capitalised (a headline), so that a capital does not tell a name. */
  readonly headline: boolean;
}

/** Tokens after which a sentence is cut whatever it says, so that no text costs more than its length. */
const LONGEST = 300;

const ENDING = words('. ! ? …');
const ELLIPSIS = words('…');
const CLOSING = words(`" ' )`);

/** The sentence that begins at token `from`. */
export function sentenceFrom(tokens: Tokens, from: number): Sentence {
  const { length, start, end, shape } = tokens;
  let long = 0;
  let capitals = 0;
  let to = 0;
  for (let i = from; i < length && to === 0; i += 1) {
    const isWord = (shape[i] ?? 0) <= Shape.upper;
    if (isWord && (end[i] ?? 0) - (start[i] ?? 0) >= 4) {
      long += 1;
      if (shape[i] !== Shape.lower) capitals += 1;
    }
    // Only marks and initials, which are written with a capital, can end a sentence.
    const canEnd = shape[i] === Shape.mark || shape[i] === Shape.capital;
    to = i - from >= LONGEST ? i + 1 : canEnd ? sentenceEnd(tokens, i) : 0;
  }
  return { tokens, from, to: to || length, headline: long > 3 && capitals >= long * 0.8 };
}

/** The token after the sentence that ends with token `i`, or 0 when none ends there. */
function sentenceEnd(tokens: Tokens, i: number): number {
  if (tokens.shape[i] !== Shape.mark) return endsWithInitials(tokens, i) ? i + 1 : 0;
  const mark = tokens.id[i] ?? 0;
  if (!ENDING.has(mark)) return 0;
  let next = i + 1;
  while (next < tokens.length && CLOSING.has(tokens.id[next] ?? 0) && touches(tokens, next)) next += 1;
  const shape = next < tokens.length ? tokens.shape[next] : Shape.capital;
  // "R-S.C.": a stop inside a word.
  if (next === i + 1 && next < tokens.length && shape !== Shape.mark && touches(tokens, next)) return 0;
  const opens = shape !== Shape.lower && (!ELLIPSIS.has(mark) || shape !== Shape.mark);
  return opens ? next : 0;
}

/** "in the U.S. The plan": after initials only a word that rarely belongs to a name opens a sentence. */
function endsWithInitials(tokens: Tokens, i: number): boolean {
  const { units, base } = tokens;
  const start = (tokens.start[i] ?? 0) - base;
  const end = (tokens.end[i] ?? 0) - base;
  if (end - start < 4 || units[end - 1] !== 0x2e || units[start + 1] !== 0x2e) return false;
  if (i + 1 >= tokens.length || tokens.shape[i + 1] !== Shape.capital) return false;
  return ((tokens.part[i + 1] ?? 0) & OPENER) !== 0;
}

const OPENER =
  Part.the | Part.indefinite | Part.pronoun | Part.preposition | Part.conjunction | Part.subordinator | Part.possessive;

function touches(tokens: Tokens, i: number): boolean {
  return tokens.start[i] === tokens.end[i - 1];
}
