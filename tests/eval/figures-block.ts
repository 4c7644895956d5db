const BEGIN = '<!-- figures: written by `npm run eval -- --into` -->';
const END = '<!-- end of figures -->';

/** Puts a report in the place of the one that a document holds, so that its figures only ever come from runs. */
export function replaceFigures(document: string, report: string): string {
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END, begin);
  if (begin === -1 || end === -1) throw new Error(`the document has no place for figures: ${BEGIN} … ${END}`);
  return `${document.slice(0, begin + BEGIN.length)}\n\n\`\`\`text\n${report}\n\`\`\`\n\n${document.slice(end)}`;
}
