import { analyze, isBalanced, type Span } from '../../src/engine/index.ts';
import type { Article } from './corpus.ts';
import { figuresOf } from './figures.ts';
import { PEERS } from './peers.ts';
import { scoreArticle } from './score.ts';
import { isLocked } from './split.ts';
import { decimal, table } from './table.ts';

const US = { name: 'Says Who?', marks: (text: string): readonly Span[] => analyze(text).findings.filter(isBalanced) };

/** This engine and its peers on the same articles, in the same run. Peers have seen no part, so all articles count. */
export function peerReport(articles: readonly Article[]): string {
  const unseen = articles.filter(({ name }) => isLocked(name));
  const parts = [articles, unseen];
  const header = ['tool', ...['all', 'unseen'].flatMap((part) => [`${part}: precision`, 'recall', 'F1'])];
  const rows = [US, ...PEERS].map(({ name, marks }) => {
    const figures = parts.map((part) => figuresOf(part.map((article) => scoreArticle(article, marks(article.text)))));
    return [name, ...figures.flatMap(({ precision, recall, f1 }) => [precision, recall, f1].map(decimal))];
  });
  return table(header, rows);
}
