/** `npm run eval -- CORPUS_DIR…`: how right the engine is on labelled corpora. See docs/ACCURACY.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadCorpus } from '../tests/eval/corpus.ts';
import { describeErrors } from '../tests/eval/errors.ts';
import { evaluate } from '../tests/eval/evaluate.ts';
import { replaceFigures } from '../tests/eval/figures-block.ts';
import { report } from '../tests/eval/report.ts';

const USAGE = `usage: npm run eval -- CORPUS_DIR… [--errors N] [--peers] [--into FILE]
  --errors N    the first N errors in context, of articles outside the locked third
  --peers       what other tools find in the same articles
  --into FILE   puts the figures in their place in a document`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string', default: '0' },
    peers: { type: 'boolean', default: false },
    into: { type: 'string' },
  },
});
const most = Number(values.errors);

if (positionals.length === 0 || !Number.isInteger(most)) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const corpora = positionals.map(loadCorpus);
  const evaluated = corpora.map(({ name, articles }) => ({ name, evaluated: articles.map(evaluate) }));
  const scores = evaluated.flatMap((corpus) => corpus.evaluated.map(({ balanced }) => balanced));
  for (const line of describeErrors(scores).slice(0, most)) console.log(line);
  const figures = [report(evaluated)];
  if (values.peers) {
    const { peerReport } = await import('../tests/eval/peer-report.ts');
    figures.push(peerReport(corpora.flatMap(({ articles }) => articles)));
  }
  console.log(figures.join('\n\n'));
  if (values.into !== undefined) {
    writeFileSync(values.into, replaceFigures(readFileSync(values.into, 'utf8'), figures.join('\n\n')));
  }
}
