import type { BrowserName } from '../../scripts/browsers.ts';
import { median, spread } from '../statistics.ts';
import type { BenchOptions, Section } from '../table.ts';
import type { Way } from './content/protocol.ts';
import { type Measured, measure } from './run.ts';

const BROWSERS: Readonly<Record<BrowserName, string>> = { chrome: 'Chromium', firefox: 'Firefox' };

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

/** Reading pages in real browsers. */
export async function bench({ isShort }: BenchOptions): Promise<Section[]> {
  const sections: Section[] = [];
  for (const browser of ['chrome', 'firefox'] as const) {
    const measured = await measure(browser, isShort);
    const reading = measured.filter((one) => !isLive(one));
    sections.push(asSection(`${BROWSERS[browser]}: reading a page`, reading, 'pipe'));
    sections.push(asSection(`${BROWSERS[browser]}: 200 nodes a second come in`, measured.filter(isLive), 'live-alone'));
  }
  return sections;
}

function isLive({ way }: Measured): boolean {
  return way.startsWith('live');
}

function asSection(title: string, measured: readonly Measured[], limit: Way): Section {
  return {
    title,
    header: ['page', 'line', 'ms', '÷ limit', 'slices', 'median', 'longest', 'first mark'],
    rows: measured.map((one) => {
      const times = one.runs.map(({ total }) => total);
      const against = measured.find(
        ({ page, way, isCold }) => page === one.page && way === limit && isCold === one.isCold,
      );
      const ratio = against ? median(times) / median(against.runs.map(({ total }) => total)) : NaN;
      const slices = one.runs.flatMap((run) => run.slices);
      const first = one.runs.flatMap((run) => run.first ?? []);
      const isSliced = one.way === 'ours' || one.way === 'live-ours';
      return [
        `${one.page}${one.isCold ? ', cold' : ''}`,
        NAMES[one.way],
        spread(times, 1),
        Number.isNaN(ratio) ? '' : ratio.toFixed(2),
        ...(isSliced ? [String(Math.round(slices.length / one.runs.length)), median(slices).toFixed(1)] : ['', '']),
        isSliced ? Math.max(...slices).toFixed(1) : '',
        isSliced && first.length > 0 ? median(first).toFixed(1) : '',
      ];
    }),
  };
}
