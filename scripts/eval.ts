/** `npm run eval -- CORPUS_DIR… [--errors N]`: how right the engine is on labelled corpora. */
import { parseArgs } from 'node:util';
import { loadCorpus } from '../tests/eval/corpus.ts';
import { describeErrors } from '../tests/eval/errors.ts';
import { evaluate } from '../tests/eval/evaluate.ts';
import { report } from '../tests/eval/report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string', default: '0' } },
});
const most = Number(values.errors);

if (positionals.length === 0 || !Number.isInteger(most)) {
  console.error('usage: npm run eval -- CORPUS_DIR… [--errors N]');
  process.exitCode = 2;
} else {
  const corpora = positionals
    .map(loadCorpus)
    .map(({ name, articles }) => ({ name, evaluated: articles.map(evaluate) }));
  const scores = corpora.flatMap(({ evaluated }) => evaluated.map(({ balanced }) => balanced));
  for (const line of describeErrors(scores).slice(0, most)) console.log(line);
  console.log(report(corpora));
}
