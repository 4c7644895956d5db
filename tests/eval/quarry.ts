import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** An article without labels of kind, from which candidates are mined. */
export interface QuarryArticle {
  readonly name: string;
  readonly text: string;
}

/** Reads JSON lines `{"article": NAME, "text": TEXT, …}`, packed with gzip or plain, without the articles of these names. */
export function loadQuarry(file: string, without: ReadonlySet<string>): QuarryArticle[] {
  const raw = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => parseArticle(line))
    .filter(({ name }) => !without.has(name));
}

function parseArticle(line: string): QuarryArticle {
  const value: unknown = JSON.parse(line);
  if (typeof value === 'object' && value !== null && 'article' in value && 'text' in value) {
    const { article, text } = value;
    if (typeof article === 'string' && typeof text === 'string') return { name: article, text };
  }
  throw new Error(`not an article: ${line.slice(0, 80)}`);
}
