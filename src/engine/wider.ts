/** The same column with room for more. */
export function wider(column: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(size);
  wide.set(column);
  return wide;
}
