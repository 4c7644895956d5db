import { csv } from './csv.ts';
import type { Format, FormatId } from './format.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

export function formatFor(id: FormatId, withText: boolean): Format {
  return id === 'jsonl' ? jsonl(withText) : { csv, text, markdown }[id];
}
