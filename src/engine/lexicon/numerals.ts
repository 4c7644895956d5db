/** Numbers as text: digits to the base 46, the lowest first, of which all but the last are written in other letters. */
const BASE = 46;
/** '#': all digits are printable, and none needs to be escaped but the backslash. */
const FIRST = 35;

/** Writes a whole number from 0 on. */
export function numeral(value: number): string {
  const digit = value % BASE;
  const rest = (value - digit) / BASE;
  return rest === 0 ? String.fromCharCode(FIRST + digit) : String.fromCharCode(FIRST + BASE + digit) + numeral(rest);
}

/** Reads numerals one after the other. */
export class Numerals {
  private at = 0;

  constructor(private readonly text: string) {}

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** The next number; behind the end, NaN. */
  next(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const digit = this.text.charCodeAt(this.at) - FIRST;
      this.at += 1;
      if (!(digit >= BASE)) return value + digit * scale;
      value += (digit - BASE) * scale;
      scale *= BASE;
    }
  }
}
