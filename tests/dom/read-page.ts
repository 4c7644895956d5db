import { afterEach } from 'vitest';
import { Page } from '../../src/content/page.ts';
import type { PageParts } from '../../src/content/page-parts.ts';
import { Reader } from '../../src/content/reader.ts';
import { Slices } from '../../src/content/slices.ts';
import { noChanges } from '../../src/content/watch.ts';

/** A sentence of which `MARK` is painted. */
export const CLAIM = 'Critics say the bridge is unsafe.';
export const MARK = 'Critics say';

export type Report = Parameters<ConstructorParameters<typeof Page>[0]['onReport']>[0];

/** A page that is read, and what it told of itself. */
export interface Read {
  readonly page: Page;
  readonly reports: Report[];
  readonly markedRoots: ShadowRoot[];
}

let current: Page | undefined;

/** The page whose reading is under way, or done. */
export function pageInReading(): Page {
  if (!current) throw new Error('No page is being read.');
  return current;
}

/** Ends the reading, even one that is under way. */
export function stopReading(): void {
  current?.stop();
  current = undefined;
}

afterEach(() => {
  stopReading();
  CSS.highlights.clear();
  document.body.replaceChildren();
});

/** Reads what is in the document now; closed shadow roots are found through the map. */
export async function readPage(
  closed: ReadonlyMap<Element, ShadowRoot> = new Map(),
  choices: Partial<PageParts> = {},
): Promise<Read> {
  const reports: Report[] = [];
  const markedRoots: ShadowRoot[] = [];
  const page = new Page({
    root: document,
    prefix: 'q7',
    shadowRootOf: (element) => element.shadowRoot ?? closed.get(element) ?? null,
    onMarkedRoot: (root) => markedRoots.push(root),
    onReport: (report) => reports.push(report),
    ...choices,
  });
  current = page;
  await page.start();
  return { page, reports, markedRoots };
}

/** Puts HTML into the body and reads it. */
export function readHtml(html: string): Promise<Read> {
  document.body.innerHTML = html;
  return readPage();
}

/** A reader of the document that knows nothing of it yet and paints nothing, and how it reads all of it. */
export function newReader(): { reader: Reader; scan: () => Promise<unknown> } {
  const reader = new Reader({ shadowRootOf: () => null, onRoot: () => undefined, onRead: () => undefined });
  reader.addRoot(document);
  const all = { ...noChanges(), added: new Set<Node>([document.documentElement]) };
  return { reader, scan: () => reader.update(all, new Slices()) };
}

/** Everything that is in the registry of highlights. */
export function paintedRanges(): AbstractRange[] {
  return [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
}

/** The words under it, in document order. */
export function paintedWords(): string[] {
  const ranges = paintedRanges().map(liveRange);
  return ranges.toSorted(byPlace).map((range) => range.toString());
}

export function liveRange({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

function byPlace(one: Range, other: Range): number {
  return one.startContainer.getRootNode() === other.startContainer.getRootNode()
    ? one.compareBoundaryPoints(Range.START_TO_START, other)
    : 0;
}

/** The element with this id. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The test page has no element #${id}.`);
  return element;
}

/** Long enough for changes to be gathered and read. */
export const settle = (milliseconds = 300): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Comes between two slices of the reading: continuations of `scheduler.yield` would run before a timer. */
export const betweenSlices = (): Promise<void> => scheduler.postTask(() => undefined, { priority: 'user-blocking' });
