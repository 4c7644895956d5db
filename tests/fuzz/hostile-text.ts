import fc from 'fast-check';

/** Words that open, carry or close a construction of attribution, so that chance makes many half-built ones. */
const WORDS = (
  'a the one some many several two few most of by to in at with who that which as not never would could ' +
  'senior former official officials source sources critics experts analysts aide people person report reports study polls ' +
  'said says say told believe believed claims reportedly allegedly rumoured according accused described seen expected ' +
  'speculation fears concerns questions amid sparked raised is are was were has have been being it there he she they I we ' +
  'familiar matter condition anonymity because named Ann Lee Smith Kremlin Pentagon U.S. Sen. Dr. Mr. No. and or but if when'
).split(' ');

const PUNCTUATION = ". , ; : ! ? \" ' “ ” ‘ ’ « » ( ) [ ] { } - – — … / & % $ # @ * _ '' ...".split(' ');
const BLANKS = ['\t', '\n', '\r', '\u00AD', '\u00A0', '\u200B', '\uFEFF', '\u2028'];
const MARKS = [...PUNCTUATION, ...BLANKS];

/** Text that looks English, text that does not, and both mixed; lone halves of surrogate pairs included. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 4, arbitrary: fc.constantFrom(...WORDS).map((word) => word.toUpperCase()) },
      { weight: 6, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.constantFrom('\uD83D', '\uDE00', '😀', 'e\u0301', '\u202E', '文', 'ß', 'İ', '\0') },
    ),
    { maxLength: 400, size: 'max' },
  )
  .chain((pieces) => fc.constantFrom('', ' ', ' ', ' ', '  ', '\n').map((gap) => pieces.join(gap)));

type Pattern = (i: number) => string;

/** One phrase over and over, numbered where the memory should fill up: the text that a quadratic engine chokes on. */
export const HOSTILE_PHRASES: readonly Pattern[] = [
  ...[
    'one of the ',
    'officials, who ',
    'officials and ',
    'senior officials of the ',
    'people familiar with ',
    'a source close to a source ',
    'according to ',
    'it is said that ',
    'is said to be ',
    'said officials said ',
    'the official, ',
    'he said, ',
    '“said ',
    '(officials ',
    'amid fears that ',
    'which has sparked speculation that ',
    'reports that reports ',
    'the very ',
    'U.S. ',
    'critics say. ',
    'The official said. ',
    'An official said. The official added. ',
  ].map((piece) => () => piece),
  (i) => `Ann${i} Lee${i} said. The official${i} said. `,
  (i) => `A person${i} said. The person${i} added. `,
  (i) => `An official said ${i}, Ann Lee${i}, `,
  (i) => `officials${i} `,
];

/** One piece over and over: phrases, words, marks. */
export const HOSTILE_PATTERNS: readonly Pattern[] = [
  ...HOSTILE_PHRASES,
  ...WORDS.map((word) => () => `${word} `),
  ...MARKS.map((mark) => () => mark),
  ...['a', 'A', 'é', '😀', '\uD83D', '文', ' ', '\n', '\n\n', 'a.', 'a-', "a'", 'A. ', '1,'].map(
    (piece) => () => piece,
  ),
];

export function repeat(pattern: Pattern, length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i += 1) text += pattern(i);
  return text;
}
