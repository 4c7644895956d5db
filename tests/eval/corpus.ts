import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseLabelLine } from './label-line.ts';
import type { LabelledSpan } from './labels.ts';
import { parseMarked } from './marked-text.ts';

export interface Article {
  readonly name: string;
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
}

export interface Corpus {
  readonly name: string;
  readonly articles: readonly Article[];
}

/**
 * Loads a corpus in either form: `labels.jsonl` beside `text/NAME.txt`, with UTF-16 offsets into the text,
 * or files `NAME.txt` with the labels written into the text.
 */
export function loadCorpus(folder: string): Corpus {
  const labels = join(folder, 'labels.jsonl');
  const articles = existsSync(labels) ? loadLabelled(folder, labels) : loadMarked(folder);
  if (articles.length === 0) throw new Error(`${folder}: neither labels.jsonl nor any NAME.txt`);
  return { name: basename(resolve(folder)), articles };
}

function loadLabelled(folder: string, labels: string): Article[] {
  const lines = readFileSync(labels, 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { article: name, spans } = parseLabelLine(line);
      return { name, spans, text: readFileSync(join(folder, 'text', `${name}.txt`), 'utf8') };
    });
}

function loadMarked(folder: string): Article[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.toSorted().map((file) => {
    const name = file.slice(0, -'.txt'.length);
    return { name, ...parseMarked(readFileSync(join(folder, file), 'utf8'), file) };
  });
}
