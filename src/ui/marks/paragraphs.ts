export interface ParagraphOfText {
  readonly text: string;
  /** Where it begins in the whole text, in UTF-16 code units. */
  readonly start: number;
}

/** UTF-16 code units of a line that was broken to fit a window or a message, not to end a paragraph. */
const WRAPPED = { from: 45, to: 100 } as const;

/** The paragraphs of a pasted text: its lines, or what blank lines part where its lines were broken to a width. */
export function paragraphsOf(text: string): ParagraphOfText[] {
  const gap = isWrapped(text) ? /\n[^\S\n]*\n/g : /\n/g;
  const paragraphs: ParagraphOfText[] = [];
  let start = 0;
  for (const { index, 0: between } of text.matchAll(gap)) {
    paragraphs.push({ text: text.slice(start, index), start });
    start = index + between.length;
  }
  paragraphs.push({ text: text.slice(start), start });
  return paragraphs.filter(({ text: words }) => words.trim() !== '');
}

/** Whether most lines are about as long as one another and end in the middle of a sentence, as in mail and plain text files. */
export function isWrapped(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  const inside = lines.filter((line, index) => line !== '' && (lines[index + 1] ?? '') !== '');
  const broken = inside.filter(
    (line) => line.length >= WRAPPED.from && line.length <= WRAPPED.to && !/[.!?…:][”"’')]*$/.test(line),
  );
  return inside.length > 1 && broken.length > inside.length / 2;
}
