import { comeAndGo } from '../../tests/support/come-and-go.ts';
import { Driver, until } from '../../tests/support/driver.ts';
import { setup as pack } from '../../tests/support/packed.ts';
import { memoryOf } from '../../scripts/memory.ts';
import type { BenchOptions, Section } from '../table.ts';
import { servePages } from './serve-pages.ts';

const PARAGRAPHS = 10_000;
/** How often they have come and gone when memory is measured: first when everything has been used a few times. */
const LOOKS = [5, 25, 50, 75, 100];

/** Whether text that comes and goes leaves anything behind. */
export async function bench({ isShort }: BenchOptions): Promise<Section[]> {
  await pack();
  const looks = isShort ? [1, 2] : LOOKS;
  const rows: string[][] = [];
  for (const name of ['chrome', 'firefox'] as const) {
    const site = await servePages();
    const driver = await Driver.start(name);
    const page = await driver.open(site.url('article'));
    // Its own marks are there before any come and go.
    await until(async () => (await driver.badge(page)) !== '');
    const inUse: number[] = [];
    for (const [i, look] of looks.entries()) {
      await comeAndGo(page, PARAGRAPHS, look - (looks[i - 1] ?? 0));
      inUse.push((await memoryOf(driver, page)).page);
    }
    await driver.close();
    await site.close();
    const [first = NaN, last = NaN] = [inUse[0], inUse.at(-1)];
    rows.push([name, ...inUse.map((megabytes) => megabytes.toFixed(1)), (last / first).toFixed(2)]);
  }
  return [
    {
      title: `${PARAGRAPHS} paragraphs come and go: megabytes in use after so many times`,
      header: ['', ...looks.map(String), 'last ÷ first'],
      rows,
      note: 'After garbage collection. Chromium: the JavaScript heap of the page. Firefox: the memory of the processes that show pages.',
    },
  ];
}
