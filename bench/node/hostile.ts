/** Pieces that are repeated until a text is long: what chokes a reader that looks back or ahead without a limit. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'one word': 'said ',
  'quotes without end': '“said ',
  brackets: '(officials ',
  commas: 'officials, who ',
  capitals: 'OFFICIALS SAID ',
  'no spaces': 'officialssaid',
  'no stop': 'critics and experts who say that officials believe ',
};

export function repeated(piece: string, length: number): string {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  // A string that was put together is flattened at its first reading, which is not what is measured.
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
