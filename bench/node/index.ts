import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, spread } from '../statistics.ts';
import type { BenchOptions, Section } from '../table.ts';
import { cold } from './cold.ts';
import { bundledEngine } from './engine.ts';
import { HOSTILE, repeated } from './hostile.ts';
import { type Line, linesFor } from './lines.ts';

/**
 * The engine by itself, without any page.
 * @throws {Error} where there is nothing to read
 */
export async function bench({ texts, cues, isShort }: BenchOptions): Promise<Section[]> {
  const articles = readdirSync(texts)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => readFileSync(join(texts, name), 'utf8'));
  if (articles.length === 0) throw new Error(`There are no .txt files in ${texts}.`);
  const phrases = readFileSync(cues, 'utf8').split('\n').filter(Boolean);
  const file = await bundledEngine();
  const engine: typeof import('../../src/engine/index.ts') = await import(file);
  const lines = linesFor(engine.analyze, phrases);
  return [
    onArticles(lines, articles, isShort ? 2 : 15),
    bySize(lines, articles, isShort ? 2 : 9),
    onHostileText(engine.analyze, isShort ? 2 : 9),
    cold(file, articles[0] ?? '', isShort ? 2 : 9),
  ];
}

/** Milliseconds. */
function timeOf(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** UTF-16 units that every line reads before anything counts. */
const WARM = 6_000_000;

/** Slow lines run in every fifth round only: what they leave behind would burden the quick ones. */
const SLOW_EVERY = 5;

/** All lines in turn in every round, so that whatever else the machine does falls on all of them alike. */
function onArticles(lines: readonly Line[], articles: readonly string[], rounds: number): Section {
  const size = articles.reduce((sum, text) => sum + text.length, 0);
  const pass = ({ read }: Line) => timeOf(() => articles.map(read));
  for (let read = 0; read < WARM; read += size) for (const line of lines) if (!line.isSlow || read === 0) pass(line);
  const measured = lines.map(() => ({ ms: [] as number[], toLimit: [] as number[], toOurs: [] as number[] }));
  for (let round = 1; round <= rounds; round += 1) {
    const isSlowRound = round % SLOW_EVERY === 0 || round === rounds;
    // Short passes are taken several times: one alone may meet a pause of the garbage collector.
    const times = lines.map((line) =>
      line.isSlow ? (isSlowRound ? pass(line) : undefined) : median(Array.from({ length: 5 }, () => pass(line))),
    );
    const [limit = NaN, ours = NaN] = times;
    for (const [i, ms] of times.entries()) {
      if (ms === undefined) continue;
      measured[i]?.ms.push(ms);
      measured[i]?.toLimit.push(ms / limit);
      measured[i]?.toOurs.push(ms / ours);
    }
  }
  return {
    title: `${articles.length} articles (${Math.round(size / 1000)} KB), warm`,
    header: ['line', 'ms', '÷ limit', '÷ Says Who?'],
    rows: lines.map(({ name }, i) => {
      const { ms = [], toLimit = [], toOurs = [] } = measured[i] ?? {};
      return [name, spread(ms, 1), spread(toLimit), spread(toOurs)];
    }),
    note: 'Medians over the rounds, in brackets the middle half. Ratios are taken within a round.',
  };
}

function ratios(times: readonly number[], to: readonly number[]): number[] {
  return times.map((time, i) => time / (to[i] ?? NaN));
}

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];

/** Whether a long text costs more a character than a short one. */
function bySize([limit, ours]: readonly Line[], articles: readonly string[], rounds: number): Section {
  const all = articles.join('\n');
  const sized = SIZES.map((size) => repeated(all, size));
  const perCharacter = ({ read }: Line, text: string) => {
    const times = Math.max(1, Math.round(1_000_000 / text.length));
    // A short text over and over would be read too fast, so each time it is another piece of the corpus.
    const pieces = Array.from({ length: times }, (_, i) => pieceOf(all, text, i));
    return (timeOf(() => pieces.map(read)) / times / text.length) * 1e6;
  };
  const header = ['size', 'ns a character: the limit', 'Says Who?', '÷ limit'];
  if (!limit || !ours) throw new Error('two lines are needed');
  const measured = sized.map(() => ({ limit: [] as number[], ours: [] as number[] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [i, text] of sized.entries()) {
      const times = { limit: perCharacter(limit, text), ours: perCharacter(ours, text) };
      // The first round warms up.
      if (round === 0) continue;
      measured[i]?.limit.push(times.limit);
      measured[i]?.ours.push(times.ours);
    }
  }
  const typical = measured.map(({ ours: times }) => median(times));
  return {
    title: 'By size of the text',
    header,
    rows: SIZES.map((size, i) => [
      size < 1e6 ? `${size / 1e3} KB` : `${size / 1e6} MB`,
      spread(measured[i]?.limit ?? [], 1),
      spread(measured[i]?.ours ?? [], 1),
      spread(ratios(measured[i]?.ours ?? [], measured[i]?.limit ?? [])),
    ]),
    note: `The dearest size costs ${(Math.max(...typical) / Math.min(...typical)).toFixed(2)} times the cheapest, a character.`,
  };
}

function pieceOf(all: string, text: string, i: number): string {
  const room = all.length - text.length;
  if (room <= 0) return text;
  const from = (i * text.length) % room;
  return Buffer.from(all.slice(from, from + text.length), 'utf16le').toString('utf16le');
}

/** UTF-16 units; short enough that the doubled text is still read in a moment. */
const HOSTILE_LENGTH = 200_000;

function onHostileText(analyze: (text: string) => unknown, rounds: number): Section {
  const rows = Object.entries(HOSTILE).map(([name, piece]) => {
    const once = repeated(piece, HOSTILE_LENGTH);
    const twice = repeated(piece, 2 * HOSTILE_LENGTH);
    analyze(once);
    analyze(twice);
    const times = Array.from(
      { length: rounds },
      () => [timeOf(() => analyze(once)), timeOf(() => analyze(twice))] as const,
    );
    return [
      name,
      spread(
        times.map(([short]) => (short / HOSTILE_LENGTH) * 1e6),
        1,
      ),
      spread(times.map(([short, long]) => long / short)),
    ];
  });
  return {
    title: 'Hostile text: one piece over and over, in one paragraph',
    header: ['piece', `ns a character (${HOSTILE_LENGTH / 1000} KB)`, 'time of twice the text ÷ once'],
    rows,
  };
}
