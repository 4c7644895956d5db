import { Part } from '../lexicon/classes.ts';
import { isIn, words } from '../lexicon/index.ts';
import * as tokens from './tokens.ts';
import { Shape, touches } from './tokens.ts';

/** A run of tokens [from, to) that is one sentence. */
export class Sentence {
  private capitals: boolean | undefined;

  constructor(
    readonly from: number,
    readonly to: number,
  ) {}

  /** Most words are capitalised, so that a capital does not tell a name. Counted when it is first asked. */
  get headline(): boolean {
    return (this.capitals ??= isCapitalised(this));
  }
}

/** Tokens after which a sentence is cut whatever it says, so that no text costs more than its length. */
const LONGEST = 300;

const ENDING = words('. ! ? …');
const ELLIPSIS = words('…');
const CLOSING = words(`" ' )`);

/** The sentences of what was read, in order. Only marks and initials can end one, and nothing else is looked at. */
export function sentencesIn(): Sentence[] {
  const sentences: Sentence[] = [];
  let k = 0;
  for (let from = 0, to = 0; from < tokens.length; from = to) {
    to = 0;
    for (; k < tokens.markCount && to === 0; k += 1) {
      const mark = tokens.marks[k] ?? 0;
      if (mark >= from + LONGEST) break;
      if (mark >= from) to = sentenceEnd(mark);
    }
    to ||= Math.min(from + LONGEST + 1, tokens.length);
    sentences.push(new Sentence(from, to));
  }
  return sentences;
}

function isCapitalised({ from, to }: Sentence): boolean {
  let capitals = 0;
  let others = 0;
  // Nearly every sentence has too many others before its middle.
  for (let i = from; i < to && others * 5 <= to - from; i += 1) {
    if ((tokens.shape[i] ?? 0) > Shape.upper || (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) < 4) continue;
    if (tokens.shape[i] === Shape.lower) others += 1;
    else capitals += 1;
  }
  return capitals + others > 3 && capitals >= others * 4;
}

/** The token after the sentence that ends with token `i`, or 0 when none ends there. */
function sentenceEnd(i: number): number {
  if (tokens.shape[i] !== Shape.mark) return endsWithInitials(i) ? i + 1 : 0;
  const mark = tokens.entry[i] ?? 0;
  if (!isIn(ENDING, mark)) return 0;
  let next = i + 1;
  while (next < tokens.length && isIn(CLOSING, tokens.entry[next] ?? 0) && touches(next)) next += 1;
  const shape = next < tokens.length ? tokens.shape[next] : Shape.capital;
  // "R-S.C.": a stop inside a word.
  if (next === i + 1 && next < tokens.length && shape !== Shape.mark && touches(next)) return 0;
  const opens = shape !== Shape.lower && (!isIn(ELLIPSIS, mark) || shape !== Shape.mark);
  return opens ? next : 0;
}

/** "in the U.S. The plan": after initials only a word that rarely belongs to a name opens a sentence. */
function endsWithInitials(i: number): boolean {
  const start = tokens.start[i] ?? 0;
  const end = tokens.end[i] ?? 0;
  if (end - start < 4 || tokens.units[end - 1] !== 0x2e || tokens.units[start + 1] !== 0x2e) return false;
  if (i + 1 >= tokens.length || tokens.shape[i + 1] !== Shape.capital) return false;
  return ((tokens.part[i + 1] ?? 0) & OPENER) !== 0;
}

const OPENER =
  Part.the | Part.indefinite | Part.pronoun | Part.preposition | Part.conjunction | Part.subordinator | Part.possessive;
