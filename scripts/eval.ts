/** `npm run eval -- CORPUS_DIR… [--errors N] [--peers]`: how right the engine is on labelled corpora. */
import { parseArgs } from 'node:util';
import { loadCorpus } from '../tests/eval/corpus.ts';
import { describeErrors } from '../tests/eval/errors.ts';
import { evaluate } from '../tests/eval/evaluate.ts';
import { report } from '../tests/eval/report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string', default: '0' }, peers: { type: 'boolean', default: false } },
});
const most = Number(values.errors);

if (positionals.length === 0 || !Number.isInteger(most)) {
  console.error('usage: npm run eval -- CORPUS_DIR… [--errors N] [--peers]');
  process.exitCode = 2;
} else {
  const loaded = positionals.map(loadCorpus);
  const corpora = loaded.map(({ name, articles }) => ({ name, evaluated: articles.map(evaluate) }));
  const scores = corpora.flatMap(({ evaluated }) => evaluated.map(({ balanced }) => balanced));
  for (const line of describeErrors(scores).slice(0, most)) console.log(line);
  console.log(report(corpora));
  if (values.peers) {
    const { peerReport } = await import('../tests/eval/peer-report.ts');
    console.log(`\n${peerReport(loaded.flatMap(({ articles }) => articles))}`);
  }
}
