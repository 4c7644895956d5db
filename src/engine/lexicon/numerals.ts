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

/** The numbers that numerals tell. One loop, without a call: it runs before anything has been compiled. */
export function numbersOf(numerals: string): Int32Array {
  const numbers = new Int32Array(numerals.length);
  let count = 0;
  let value = 0;
  let scale = 1;
  for (let at = 0; at < numerals.length; at += 1) {
    const digit = numerals.charCodeAt(at) - FIRST;
    if (digit < BASE) {
      numbers[count] = value + digit * scale;
      count += 1;
      value = 0;
      scale = 1;
    } else {
      value += (digit - BASE) * scale;
      scale *= BASE;
    }
  }
  return numbers.subarray(0, count);
}
