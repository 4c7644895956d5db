/** Finds the line, counted from 1, and the column, counted from 1 in UTF-16 code units, of rising offsets. */
export function lineFinder(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', lineStart); next !== -1 && next < offset; next = text.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = next + 1;
    }
    return { line, column: offset - lineStart + 1 };
  };
}

/** On one line, whatever stood between the words. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
