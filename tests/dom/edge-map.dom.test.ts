import { afterEach, describe, expect, test, vi } from 'vitest';
import { Host } from '../../src/content/card/host.ts';
import { EdgeMap, MAP_CSS } from '../../src/content/edge-map.ts';
import { closedRootOf, hosts } from './hosts.ts';
import { byId, CLAIM, readHtml, settle } from './read-page.ts';

const FAR = '<div style="height: 2000px"></div>';
const open: EdgeMap[] = [];

afterEach(() => {
  for (const map of open.splice(0)) map.show(false);
  vi.restoreAllMocks();
});

/** Reads HTML and makes its map. */
async function mapOf(html: string) {
  const { page } = await readHtml(html);
  const host = new Host(MAP_CSS);
  const root = closedRootOf(host);
  const map = new EdgeMap(host, () => page.shown);
  open.push(map);
  const ticks = () => [...root.querySelectorAll('i')].map((tick) => tick.getBoundingClientRect());
  const shows = (count: number) => vi.waitFor(() => expect(ticks()).toHaveLength(count), 2000);
  return { page, map, root, ticks, shows };
}

/** How far down the map a tick is, from 0 to 1. */
const share = ({ top, height }: DOMRect): number => (top + height / 2) / innerHeight;

describe('the map at the edge', () => {
  test('has a tick where each mark is, at the edge, and takes no clicks', async () => {
    const { map, ticks, shows } = await mapOf(`<p>${CLAIM}</p>${FAR}<p>${CLAIM}</p>${FAR}`);
    map.show(true);
    await shows(2);
    const [first, second] = ticks();
    expect(share(first!)).toBeLessThan(0.02);
    expect(share(second!)).toBeCloseTo(0.5, 1);
    expect(second!.right).toBe(document.documentElement.clientWidth);
    expect(document.elementFromPoint(second!.left + 5, second!.top + 2)).not.toBe(hosts()[0]);
  });

  test('is nothing at all while it is off', async () => {
    const observe = vi.spyOn(ResizeObserver.prototype, 'observe');
    const listen = vi.spyOn(window, 'addEventListener');
    const { map, shows } = await mapOf(`<p>${CLAIM}</p>${FAR}`);
    map.show(false);
    await settle(500);
    expect(hosts()).toHaveLength(0);
    expect(observe).not.toHaveBeenCalled();
    expect(listen).not.toHaveBeenCalled();
    map.show(true);
    await shows(1);
    map.show(false);
    expect(hosts()).toHaveLength(0);
  });

  test('follows when the page grows', async () => {
    const { map, ticks, shows } = await mapOf(`<p>${CLAIM}</p>${FAR}<p>${CLAIM}</p><div id="it"></div>`);
    map.show(true);
    await shows(2);
    expect(share(ticks()[1]!)).toBeGreaterThan(0.9);
    byId('it').style.height = '2000px';
    await vi.waitFor(() => expect(share(ticks()[1]!)).toBeCloseTo(0.5, 1), 2000);
  });

  test('stands beside the element that scrolls where that is the page', async () => {
    const { map, ticks, shows } = await mapOf(
      `<div style="position: fixed; inset: 50px 100px 50px 0; overflow: auto">${FAR}<p>${CLAIM}</p>${FAR}</div>`,
    );
    map.show(true);
    await shows(1);
    const [tick] = ticks();
    expect(tick!.right).toBeLessThanOrEqual(innerWidth - 100);
    expect(share(tick!)).toBeCloseTo(0.5, 1);
  });

  test('is not there where nothing scrolls or nothing is marked', async () => {
    const { map } = await mapOf(`<p>${CLAIM}</p>`);
    map.show(true);
    await settle(500);
    expect(hosts()).toHaveLength(0);
  });

  test('draws marks that stand close together as one tick of each kind', async () => {
    const { map, ticks } = await mapOf(`${`<p>${CLAIM}</p>`.repeat(300)}<p>He has reportedly left.</p>`);
    map.show(true);
    await vi.waitFor(() => expect(hosts()).toHaveLength(1), 2000);
    expect(ticks().length).toBeGreaterThan(20);
    expect(ticks().length).toBeLessThan(innerHeight / 6 + 2);
  });
});
