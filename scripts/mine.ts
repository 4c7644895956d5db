/** `npm run mine -- QUARRY`: what the project's own labels say of every rule, and what to read next. See tests/eval/labels/README.md. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyze, CATEGORY_IDS, isBalanced } from '../src/engine/index.ts';
import { share } from '../tests/eval/figures.ts';
import { parseLabelLine } from '../tests/eval/label-line.ts';
import { mine, type Placed, sample } from '../tests/eval/mine.ts';
import { NET_NAMES } from '../tests/eval/nets.ts';
import { loadQuarry } from '../tests/eval/quarry.ts';
import { loadQuarryLabels } from '../tests/eval/quarry-labels.ts';
import { type QuarryScore, scoreQuarry, touches } from '../tests/eval/quarry-score.ts';
import { decimal, table } from '../tests/eval/table.ts';

const USAGE = `usage: npm run mine -- QUARRY.jsonl[.gz] [--without FILE]… [--errors] [--next N] [--marks N] [--rule RULE]
  --without FILE  leaves out the articles of another corpus, listed in its labels.jsonl
  --errors        wrong marks and missed labels in context
  --next N        N unmarked candidates of each net that nobody has labelled, in context
  --marks N       N marks that nobody has labelled, in context
  --rule RULE     only marks of this rule`;

/** UTF-16 code units of context: enough to see whose a claim is. */
const BEFORE = 170;
const AFTER = 110;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    without: { type: 'string', multiple: true, default: [] },
    errors: { type: 'boolean', default: false },
    next: { type: 'string', default: '0' },
    marks: { type: 'string', default: '0' },
    rule: { type: 'string' },
  },
});
const [quarry] = positionals;

if (quarry === undefined || positionals.length > 1) {
  console.error(USAGE);
  process.exitCode = 2;
} else report(quarry);

function report(file: string): void {
  const labels = loadQuarryLabels();
  const read = loadQuarry(file, new Set(values.without.flatMap(articlesOf))).map((article) => {
    const { findings } = analyze(article.text);
    const ofArticle = labels.filter((label) => label.article === article.name);
    return { article, findings, labels: ofArticle, score: scoreQuarry(findings, ofArticle) };
  });
  console.log(rulesTable(read.map(({ score }) => score)));
  console.log();
  console.log(kindsTable(read.map(({ score }) => score)));

  const wanted = (rule: string): boolean => values.rule === undefined || values.rule === rule;
  if (values.errors) {
    for (const { article, score } of read) {
      for (const [finding] of score.wrong)
        if (wanted(finding.rule)) show(`wrong ${finding.strength}`, { ...finding, article, word: finding.rule });
      if (values.rule === undefined)
        for (const label of score.missed) show('missed', { ...label, article, word: label.label });
    }
  }
  const marks = read.flatMap(({ article, score }) =>
    score.unlabelled
      .filter((finding) => isBalanced(finding) && wanted(finding.rule))
      .map((finding) => ({ ...finding, article, word: finding.rule })),
  );
  for (const one of sample(marks, Number(values.marks), marks.length)) show('mark', one);

  const unread = read.flatMap(({ article, findings, labels: known }) =>
    mine(article, findings).filter((one) => one.standing === 'unmarked' && !known.some((label) => touches(label, one))),
  );
  for (const net of NET_NAMES)
    for (const one of sample(
      unread.filter((candidate) => candidate.net === net),
      Number(values.next),
      12,
    ))
      show(net, one);
}

function articlesOf(labelsFile: string): string[] {
  const lines = readFileSync(labelsFile, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => parseLabelLine(line).article);
}

function show(what: string, { article: { name, text }, word, start, end }: Placed): void {
  const context = `${text.slice(Math.max(0, start - BEFORE), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + AFTER)}`;
  console.log(`${what}\t${word}\t${name} ${start} ${end}\t${context.replace(/\s+/g, ' ')}`);
}

/** Right and wrong marks of every rule at every strength, the worst first. */
function rulesTable(scores: readonly QuarryScore[]): string {
  const tallies = new Map<string, { right: number; wrong: number }>();
  const tally = (key: string) => {
    const known = tallies.get(key) ?? { right: 0, wrong: 0 };
    tallies.set(key, known);
    return known;
  };
  for (const { right, wrong } of scores) {
    for (const { rule, strength } of right) tally(`${rule} ${strength}`).right += 1;
    for (const [{ rule, strength }] of wrong) tally(`${rule} ${strength}`).wrong += 1;
  }
  const rows = [...tallies].toSorted(([a], [b]) => a.localeCompare(b));
  return table(
    ['rule and strength', 'right', 'wrong', 'precision'],
    rows.map(([key, { right, wrong }]) => [key, String(right), String(wrong), decimal(share(right, right + wrong))]),
  );
}

function kindsTable(scores: readonly QuarryScore[]): string {
  return table(
    ['kind', 'found', 'labels'],
    CATEGORY_IDS.map((id) => {
      const found = scores.flatMap((score) => score.found).filter(({ label }) => label === id).length;
      const missed = scores.flatMap((score) => score.missed).filter(({ label }) => label === id).length;
      return [id, String(found), String(found + missed)];
    }),
  );
}
