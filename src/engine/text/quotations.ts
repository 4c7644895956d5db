import { words, type WordSet } from '../lexicon/index.ts';
import { isDigit, isLetter } from './characters.ts';
import type { Tokens } from './tokens.ts';

/**
 * For every token the number of the outermost quotation that holds it, 0 outside of any: two tokens lie in one quotation
 * when their numbers are equal and not 0. The marks belong to their quotation.
 */
export type Quoted = (token: number) => number;

const DOUBLE = words('"');
const SINGLE = words("'");

/** Follows the quotation marks of one paragraph through its sentences, once somebody asks. */
export function quotationsIn(tokens: Tokens): Quoted {
  let numbers: Int32Array | undefined;
  return (token) => (numbers ??= numbersOf(tokens))[token] ?? 0;
}

function numbersOf(tokens: Tokens): Int32Array {
  const ranges = [...doubleQuotations(tokens), ...singleQuotations(tokens)];
  const numbers = new Int32Array(tokens.length);
  // Where two nest the longer is written last.
  ranges.sort((a, b) => a[1] - a[0] - (b[1] - b[0]));
  for (const [n, [from, to]] of ranges.entries()) numbers.fill(n + 1, from, to);
  return numbers;
}

type Range = readonly [from: number, to: number];

/** A quotation mark as it is typed, and whether space or punctuation stands at its sides. */
interface Mark {
  readonly at: number;
  readonly glyph: string;
  readonly freeBefore: boolean;
  readonly freeAfter: boolean;
}

/** One without an end runs to the end of the paragraph, as a speech of several paragraphs does. */
function* doubleQuotations(tokens: Tokens): Iterable<Range> {
  let open: Mark | undefined;
  for (const mark of marksOf(tokens, DOUBLE)) {
    if (open === undefined) open = opens(mark) ? mark : undefined;
    else if (closes(mark, open)) {
      yield [open.at, mark.at + 1];
      open = undefined;
    }
  }
  if (open) yield [open.at, tokens.length];
}

/** One without an end was an apostrophe. */
function* singleQuotations(tokens: Tokens): Iterable<Range> {
  let open: Mark | undefined;
  let genitive: Mark | undefined;
  for (const mark of marksOf(tokens, SINGLE)) {
    if (open && closes(mark, open)) {
      // "the workers' rights" ends no quotation, unless nothing else does.
      if (isGenitive(tokens, mark)) genitive = mark;
      else {
        yield [open.at, mark.at + 1];
        open = genitive = undefined;
      }
    } else if (opens(mark) && !isElision(tokens, mark)) {
      if (open && genitive) yield [open.at, genitive.at + 1];
      if (!open || genitive) open = mark;
      genitive = undefined;
    }
  }
  if (open && genitive) yield [open.at, genitive.at + 1];
}

function* marksOf({ text, length, id, start, end }: Tokens, mark: WordSet): Iterable<Mark> {
  for (let at = 0; at < length; at += 1) {
    if (!mark.has(id[at] ?? 0)) continue;
    const from = start[at] ?? 0;
    const to = end[at] ?? from;
    yield {
      at,
      glyph: text.slice(from, to),
      freeBefore: from === 0 || FREE_BEFORE.test(text.charAt(from - 1)),
      freeAfter: to >= text.length || FREE_AFTER.test(text.charAt(to)),
    };
  }
}

const FREE_BEFORE = /[\s\u00ad([{<>\-–—―/|:"'“”„‟«»‘’‚‹›`]/;
const FREE_AFTER = /[\s\u00ad.,;:!?)\]}<>\-–—―…/|"'“”„‟«»‘’‚‹›]/;

/** Glyphs that open wherever they stand, unless they close one of the pairs below. */
const OPENERS = new Set(['“', '„', '‟', '«', '``', '‘', '‚', '‹', '`']);
/** What closes a quotation that these open; every other is closed by any closing glyph. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['„', '“”"‟'],
  ['‚', "‘’'"],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
]);

function opens({ glyph, freeBefore, freeAfter }: Mark): boolean {
  // Inches and feet (6' 2") have no space before them.
  return OPENERS.has(glyph) || (freeBefore && !freeAfter);
}

function closes({ glyph, freeBefore, freeAfter }: Mark, open: Mark): boolean {
  const closers = CLOSERS.get(open.glyph);
  if (closers !== undefined) return closers.includes(glyph);
  return !OPENERS.has(glyph) && glyph !== '»' && glyph !== '›' && (!freeBefore || freeAfter);
}

function isGenitive({ text, length, start, end }: Tokens, { at }: Mark): boolean {
  if (at + 1 >= length) return false;
  const apart = start[at + 1] !== end[at];
  return apart && /s/i.test(text.charAt((start[at] ?? 0) - 1)) && isLetter(text.charCodeAt(start[at + 1] ?? 0));
}

/** Words whose first letters an apostrophe stands for. */
const SHORTENED = new Set('em til till tis twas twere cause cos bout round neath nother n nuff cept'.split(' '));

/** "'em", "the '90s". */
function isElision({ text, length, start, end }: Tokens, { at }: Mark): boolean {
  if (at + 1 >= length) return false;
  const next = text.slice(start[at + 1], end[at + 1]).toLowerCase();
  return SHORTENED.has(next) || isDigit(next.charCodeAt(0));
}
