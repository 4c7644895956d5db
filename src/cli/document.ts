import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { type Analysis, analyze, analyzeParagraphs } from '../engine/index.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { decode, readSource } from './source.ts';

export interface AnalyzedDocument {
  /** What the offsets count in: the file itself, or the text extracted from an HTML file. */
  readonly text: string;
  readonly analysis: Analysis;
}

/** Reads a file as what its ending says it is, and standard input as plain text. */
export async function analyzeFile(file: string, wrapped: boolean, stdin: Readable): Promise<AnalyzedDocument> {
  const bytes = await readSource(file, stdin);
  switch (extname(file).toLowerCase()) {
    case '.html':
    case '.htm':
    case '.xhtml': {
      const text = await readHtml(bytes);
      return { text, analysis: analyze(text) };
    }
    case '.md':
    case '.markdown': {
      const source = decode(bytes);
      const { text, blocks } = readMarkdown(source);
      return { text: source, analysis: analyzeParagraphs(text, blocks) };
    }
    default: {
      const text = decode(bytes);
      return { text, analysis: analyze(text, { wrapped }) };
    }
  }
}
