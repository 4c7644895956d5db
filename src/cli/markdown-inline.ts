/** What is no text within a line: code, tags, link addresses, emphasis, backslashes before marks. */
const MARKUP = new RegExp(
  [
    /\\[!-/:-@[-`{-~]/,
    /(?<code>`+)(?:(?!\k<code>)[^\n]){0,500}\k<code>/,
    /<[^<>\n]{1,500}>/,
    /\]\([^()\n]{0,500}\)/,
    /\]\[[^\][\n]{0,200}\]/,
    /!?\[/,
    /\]/,
    /\*+/,
    /~~+/,
    /(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/u,
    /(?<=\s)#+\s*$/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** The line with blanks in the place of its markup: as long as before. */
export function withoutMarkup(line: string): string {
  return line.replace(MARKUP, (markup) =>
    markup.startsWith('\\') ? ` ${markup.slice(1)}` : ' '.repeat(markup.length),
  );
}
