import { CATEGORY_IDS } from '../../src/engine/index.ts';
import { engineFigures, type Evaluated, type Parts, partsOf } from './evaluate.ts';
import { figuresOf, share } from './figures.ts';
import { listsNamed, namedFigures } from './named.ts';
import { decimal, percent, table } from './table.ts';

export interface EvaluatedCorpus {
  readonly name: string;
  readonly evaluated: readonly Evaluated[];
}

const PART_NAMES = ['seen', 'unseen', 'all'] as const satisfies readonly (keyof Parts<unknown>)[];

/** The figures of every corpus and of all pooled, the seen articles and the locked third side by side. */
export function report(corpora: readonly EvaluatedCorpus[]): string {
  const pooled = { name: 'pooled', evaluated: corpora.flatMap(({ evaluated }) => evaluated) };
  const listed = corpora.length > 1 ? [...corpora, pooled] : corpora;
  return [marksTable(listed), categoryTable(pooled.evaluated), namedTable(corpora)].filter(Boolean).join('\n\n');
}

function marksTable(corpora: readonly EvaluatedCorpus[]): string {
  const header = 'corpus articles spans right wrong borderline precision recall F1 kind median >100 sure'.split(' ');
  return table(
    header,
    eachPart(corpora).map(({ title, evaluated }) => {
      const { balanced: f, sure } = engineFigures(evaluated);
      return [
        title,
        ...[f.articles, f.spans, f.right, f.wrong, f.borderline].map(String),
        ...[f.precision, f.recall, f.f1, f.categoryRight].map(decimal),
        String(f.medianLength ?? '–'),
        percent(f.over100),
        `${decimal(sure.precision)} of ${sure.right + sure.wrong}`,
      ];
    }),
  );
}

function categoryTable(evaluated: readonly Evaluated[]): string {
  const header = ['kind', ...PART_NAMES.flatMap((part) => [`${part}: found`, 'right', 'wrong', 'precision'])];
  const parts = partsOf(evaluated);
  const figures = PART_NAMES.map((part) => figuresOf(parts[part].map(({ balanced }) => balanced)));
  const rows = CATEGORY_IDS.map((id) => [
    id,
    ...figures.flatMap(({ byCategory }) => {
      const { found, spans, right, wrong } = byCategory[id];
      return [`${found}/${spans}`, String(right), String(wrong), decimal(share(right, right + wrong))];
    }),
  ]);
  return table(header, rows);
}

function namedTable(corpora: readonly EvaluatedCorpus[]): string {
  const listing = corpora.filter(({ evaluated }) => listsNamed(evaluated.map(({ article }) => article)));
  if (listing.length === 0) return '';
  const header = [
    'named',
    'spans',
    'found',
    'recall',
    'attributions',
    'mistaken',
    'balance off by',
    'bias',
    'articles',
  ];
  return table(
    header,
    eachPart(listing).map(({ title, evaluated }) => {
      const f = namedFigures(evaluated);
      const counts = [f.spans, f.found].map(String);
      const shares = [f.onUnattributed, f.balanceDistance, f.balanceBias].map(percent);
      return [title, ...counts, decimal(f.recall), String(f.attributions), ...shares, String(f.balanceArticles)];
    }),
  );
}

function eachPart(corpora: readonly EvaluatedCorpus[]) {
  return corpora.flatMap(({ name, evaluated }) => {
    const parts = partsOf(evaluated);
    return PART_NAMES.filter((part) => parts[part].length > 0).map((part) => ({
      title: `${name} ${part}`,
      evaluated: parts[part],
    }));
  });
}
