import { has, Part } from '../lexicon/classes.ts';
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

const CLOSING = new Set(['"', "'", ')']);
const ENDING = new Set(['.', '!', '?', '…']);

export function splitSentences(tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const to = i - from >= LONGEST ? i + 1 : sentenceEnd(tokens, i);
    if (to === 0) continue;
    sentences.push(sentence(tokens, from, to));
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) sentences.push(sentence(tokens, from, tokens.length));
  return sentences;
}

/** The token after the sentence that ends with token `i`, or 0 when none ends there. */
function sentenceEnd(tokens: Tokens, i: number): number {
  const word = tokens.word[i] ?? '';
  if (ENDING.has(word)) {
    let next = i + 1;
    while (next < tokens.length && CLOSING.has(tokens.word[next] ?? '') && touches(tokens, next)) next += 1;
    const shape = tokens.shape[next] ?? Shape.capital;
    // "R-S.C.": a stop inside a word.
    if (next === i + 1 && next < tokens.length && shape !== Shape.mark && touches(tokens, next)) return 0;
    const opens = shape !== Shape.lower && (word !== '…' || shape !== Shape.mark);
    return opens ? next : 0;
  }
  const initials = word.length > 1 && word.endsWith('.') && word.indexOf('.') < word.length - 1;
  if (!initials || (tokens.shape[i + 1] ?? 0) !== Shape.capital) return 0;
  // "in the U.S. The plan": after initials only a word that rarely belongs to a name opens a sentence.
  const opener =
    Part.the |
    Part.indefinite |
    Part.pronoun |
    Part.preposition |
    Part.conjunction |
    Part.subordinator |
    Part.possessive;
  return has(tokens.entry[i + 1], opener) ? i + 1 : 0;
}

function touches(tokens: Tokens, i: number): boolean {
  return tokens.start[i] === tokens.end[i - 1];
}

function sentence(tokens: Tokens, from: number, to: number): Sentence {
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i += 1) {
    const shape = tokens.shape[i] ?? 0;
    if (shape > Shape.upper || (tokens.word[i] ?? '').length < 4) continue;
    words += 1;
    if (shape !== Shape.lower) capitals += 1;
  }
  return { tokens, from, to, headline: words > 3 && capitals >= words * 0.8 };
}
