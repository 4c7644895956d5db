import { isIn, words, type WordSet } from '../lexicon/index.ts';
import { isDigit, isLetter, isSpace } from './characters.ts';
import * as tokens from './tokens.ts';

/**
 * For every token the number of the outermost quotation that holds it, 0 outside of any: two tokens lie in one quotation
 * when their numbers are equal and not 0. The marks belong to their quotation.
 */
export type Quoted = (token: number) => number;

const DOUBLE = words('"');
const SINGLE = words("'");

/** Follows the quotation marks of one paragraph through its sentences, once somebody asks. */
export function quotationsIn(): Quoted {
  let numbers: Int32Array | undefined;
  return (token) => (numbers ??= numbersOf())[token] ?? 0;
}

function numbersOf(): Int32Array {
  const ranges = [...doubleQuotations(), ...singleQuotations()];
  if (ranges.length === 0) return NONE;
  // With one after the last, which is outside of any.
  const size = tokens.length + 1;
  const numbers = SPARE.fill(0, 0, size);
  // Where two nest the longer is written last.
  ranges.sort((a, b) => a[1] - a[0] - (b[1] - b[0]));
  for (const [n, [from, to]] of ranges.entries()) numbers.fill(n + 1, from, to);
  return numbers;
}

const NONE = new Int32Array(0);
/** Filled again for every paragraph: nobody asks about one when the next is read. */
const SPARE = new Int32Array(tokens.CAPACITY + 1);

type Range = readonly [from: number, to: number];

/** A quotation mark as it is typed, and whether space or punctuation stands at its sides. */
interface Mark {
  readonly at: number;
  /** Its UTF-16 unit, `DOUBLED` where two of them make one mark. */
  readonly glyph: number;
  readonly freeBefore: boolean;
  readonly freeAfter: boolean;
}

const DOUBLED = 0x10000;

function glyphOf(mark: string): number {
  return mark.charCodeAt(0) + (mark.length > 1 ? DOUBLED : 0);
}

/** One without an end runs to the end of the paragraph, as a speech of several paragraphs does. */
function doubleQuotations(): Range[] {
  const ranges: Range[] = [];
  let open: Mark | undefined;
  for (const mark of marksOf(DOUBLE)) {
    if (open === undefined) open = opens(mark) ? mark : undefined;
    else if (closes(mark, open)) {
      ranges.push([open.at, mark.at + 1]);
      open = undefined;
    }
  }
  if (open) ranges.push([open.at, tokens.length]);
  return ranges;
}

/** One without an end was an apostrophe. */
function singleQuotations(): Range[] {
  const ranges: Range[] = [];
  let open: Mark | undefined;
  let genitive: Mark | undefined;
  for (const mark of marksOf(SINGLE)) {
    if (open && closes(mark, open)) {
      // "the workers' rights" ends no quotation, unless nothing else does.
      if (isGenitive(mark)) genitive = mark;
      else {
        ranges.push([open.at, mark.at + 1]);
        open = genitive = undefined;
      }
    } else if (opens(mark) && !isElision(mark)) {
      if (open && genitive) ranges.push([open.at, genitive.at + 1]);
      if (!open || genitive) open = mark;
      genitive = undefined;
    }
  }
  if (open && genitive) ranges.push([open.at, genitive.at + 1]);
  return ranges;
}

function marksOf(quote: WordSet): Mark[] {
  const found: Mark[] = [];
  for (let k = 0; k < tokens.markCount; k += 1) {
    const at = tokens.marks[k] ?? 0;
    if (!isIn(quote, tokens.entry[at] ?? 0)) continue;
    const from = tokens.start[at] ?? 0;
    const to = tokens.end[at] ?? 0;
    const after = tokens.units[to] ?? 0;
    found.push({
      at,
      glyph: (tokens.units[from] ?? 0) + (to - from > 1 ? DOUBLED : 0),
      freeBefore: from === 0 || isFree(tokens.units[from - 1] ?? 0, FREE_BEFORE),
      freeAfter: after === 0 || isFree(after, FREE_AFTER),
    });
  }
  return found;
}

function isFree(code: number, free: ReadonlySet<number>): boolean {
  return isSpace(code) || free.has(code);
}

function unitsOf(marks: string): ReadonlySet<number> {
  return new Set(marks.split('').map(glyphOf));
}

const FREE_BEFORE = unitsOf(`([{<>-–—―/|:"'“”„‟«»‘’‚‹›\``);
const FREE_AFTER = unitsOf(`.,;:!?)]}<>-–—―…/|"'“”„‟«»‘’‚‹›`);

/** Glyphs that open wherever they stand, unless they close one of the pairs below. */
const OPENERS = new Set(['“', '„', '‟', '«', '``', '‘', '‚', '‹', '`'].map(glyphOf));
/** What closes a quotation that these open; every other is closed by any closing glyph. */
const CLOSERS: ReadonlyMap<number, ReadonlySet<number>> = new Map([
  [glyphOf('„'), unitsOf('“”"‟')],
  [glyphOf('‚'), unitsOf("‘’'")],
  [glyphOf('«'), unitsOf('»')],
  [glyphOf('»'), unitsOf('«')],
  [glyphOf('‹'), unitsOf('›')],
  [glyphOf('›'), unitsOf('‹')],
]);
const [CLOSING_ANGLES, CLOSING_ANGLE] = [glyphOf('»'), glyphOf('›')];

function opens({ glyph, freeBefore, freeAfter }: Mark): boolean {
  // Inches and feet (6' 2") have no space before them.
  return OPENERS.has(glyph) || (freeBefore && !freeAfter);
}

function closes({ glyph, freeBefore, freeAfter }: Mark, open: Mark): boolean {
  const closers = CLOSERS.get(open.glyph);
  if (closers !== undefined) return closers.has(glyph);
  return !OPENERS.has(glyph) && glyph !== CLOSING_ANGLES && glyph !== CLOSING_ANGLE && (!freeBefore || freeAfter);
}

function isGenitive({ at }: Mark): boolean {
  if (at + 1 >= tokens.length) return false;
  const next = tokens.start[at + 1] ?? 0;
  const before = tokens.units[(tokens.start[at] ?? 0) - 1];
  return !tokens.touches(at + 1) && (before === 0x73 || before === 0x53) && isLetter(tokens.units[next] ?? 0);
}

/** Words whose first letters an apostrophe stands for. */
const SHORTENED = new Set('em til till tis twas twere cause cos bout round neath nother n nuff cept'.split(' '));

/** "'em", "the '90s". */
function isElision({ at }: Mark): boolean {
  if (at + 1 >= tokens.length) return false;
  const next = tokens.rawText(at + 1).toLowerCase();
  return SHORTENED.has(next) || isDigit(next.charCodeAt(0));
}
