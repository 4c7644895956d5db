import type { BrowserName } from '../../scripts/browsers.ts';
import { median, spread } from '../statistics.ts';
import type { BenchOptions, Section } from '../table.ts';
import type { Run, Way } from './content/protocol.ts';
import { type Measured, measure } from './run.ts';
import { startTimes } from './start.ts';

const NAMES: Readonly<Record<Way, string>> = {
  walk: 'bare walk over the text nodes',
  pipe: 'regex pipe (the limit)',
  collect: 'Says Who?, the text by blocks alone',
  ours: 'Says Who?, everything',
  innerhtml: 'innerHTML replaced',
  'mark.js': 'mark.js, one regex',
  'mark.js-phrases': 'mark.js, 308 phrases',
  'live-alone': 'the page alone',
  'live-ours': 'Says Who? beside it',
};

const START_ROUNDS = 9;

/** Reading pages in a real browser. */
export async function bench(browser: BrowserName, { isShort }: BenchOptions): Promise<Section[]> {
  const measured = await measure(browser, isShort);
  const rounds = isShort ? 1 : START_ROUNDS;
  const reading = measured.filter((one) => !isLive(one));
  return [
    onPages('Reading a page, warm', reading, false),
    onPages('Reading a page, cold', reading, true),
    onLivePages(measured.filter(isLive)),
    onStart(await startTimes(browser, 'as it ships', rounds), await startTimes(browser, 'its listeners alone', rounds)),
  ];
}

function isLive({ way }: Measured): boolean {
  return way.startsWith('live');
}

function onPages(title: string, all: readonly Measured[], isCold: boolean): Section {
  const measured = all.filter((one) => one.isCold === isCold);
  return {
    title,
    header: ['page', 'line', 'ms', '÷ limit', '÷ Says Who?', 'slices', 'median', 'longest', 'first mark: slice', 'ms'],
    rows: measured.map((one) => [
      one.group,
      NAMES[one.way],
      spread(times(one), 2),
      ratio(one, 'pipe', measured),
      ratio(one, 'ours', measured),
      ...(one.way === 'ours' ? [...slicesOf(one), ...firstOf(one)] : []),
    ]),
    note: `Medians over the rounds, in brackets the middle half. Ratios are taken within a round. The longest slice of each run: its median
over the runs, in brackets the longest of all.`,
  };
}

function onLivePages(measured: readonly Measured[]): Section {
  return {
    title: '200 nodes a second come in',
    header: ['page', 'line', 'ms', '÷ the page alone', 'of the main thread', 'slices', 'median', 'longest'],
    rows: measured.map((one) => [
      one.group,
      NAMES[one.way],
      spread(times(one), 1),
      ratio(one, 'live-alone', measured),
      `${(median(runsOf(one).flatMap(({ share }) => share ?? [])) * 100).toFixed(1)} %`,
      ...(one.way === 'live-ours' ? slicesOf(one) : []),
    ]),
  };
}

function onStart(ours: readonly number[], listeners: readonly number[]): Section {
  return {
    title: 'The content script starts, cold',
    header: ['', 'ms'],
    rows: [
      ['as it ships, until it waits for the settings', spread(ours, 1)],
      ['its listeners and its port alone', spread(listeners, 1)],
    ],
    note: 'What reading then costs on a page without prose is the page “bare” above.',
  };
}

function runsOf({ runs }: Measured): Run[] {
  return runs.flatMap((run) => run ?? []);
}

function times(one: Measured): number[] {
  return runsOf(one).map(({ total }) => total);
}

/** A line against another one, round by round. */
function ratio(one: Measured, way: Way, all: readonly Measured[]): string {
  const other = all.find((it) => it.group === one.group && it.way === way);
  const ratios = one.runs.flatMap((run, round) => {
    const against = other?.runs[round];
    return run && against ? run.total / against.total : [];
  });
  return spread(ratios);
}

function slicesOf(one: Measured): string[] {
  const runs = runsOf(one);
  const longest = runs.map(({ slices }) => Math.max(...slices));
  return [
    String(Math.round(median(runs.map(({ slices }) => slices.length)))),
    median(runs.flatMap(({ slices }) => slices)).toFixed(1),
    `${median(longest).toFixed(1)} (${Math.max(...longest).toFixed(1)})`,
  ];
}

function firstOf(one: Measured): string[] {
  const first = runsOf(one).flatMap((run) => run.first ?? []);
  if (first.length === 0) return [];
  return [String(median(first.map(({ slice }) => slice))), median(first.map(({ ms }) => ms)).toFixed(1)];
}
