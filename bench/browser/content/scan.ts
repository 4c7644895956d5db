import { tellFailuresTo } from '../../../src/content/guarded.ts';
import { Page } from '../../../src/content/page.ts';
import { shadowRootFinder } from '../../../src/content/shadow-roots.ts';
import type { Slices } from '../../../src/content/slices.ts';
import { openOrClosedShadowRoot } from '../../../src/platform/browser.ts';
import { ANSWER, ASK, type Scan } from './protocol.ts';
import { TimedSlices } from './timed-slices.ts';

/** Reads a page as the extension does, and tells when asked what it has found, what a fresh reader finds, and its slices. */

const slices: number[] = [];

function newSlices(onTurn: () => void): Slices {
  return new TimedSlices(onTurn, (milliseconds) => slices.push(milliseconds));
}

interface Reading {
  readonly page: Page;
  words: readonly string[];
}

function readerWith(prefix: string, isTimed: boolean): Reading {
  const page = new Page({
    root: document,
    prefix,
    shadowRootOf: shadowRootFinder(openOrClosedShadowRoot),
    onMarkedRoot: () => undefined,
    onReport: () => {
      reading.words = page.excerpts.map(({ mark }) => mark);
    },
    ...(isTimed && { newSlices }),
  });
  const reading: Reading = { page, words: [] };
  return reading;
}

const errors: string[] = [];
const keep = (error: unknown) => void errors.push(String(error));
tellFailuresTo(keep);

const live = readerWith('q7', true);
const isRead = live.page.start().catch(keep);

async function scan(): Promise<Scan> {
  await isRead;
  const fresh = readerWith('kx', false);
  await fresh.page.start().catch(keep);
  fresh.page.stop();
  return { live: live.words, fresh: fresh.words, slices, errors };
}

addEventListener(ASK, (event) => {
  event.preventDefault();
  void scan().then((found) => dispatchEvent(new CustomEvent(ANSWER, { detail: JSON.stringify(found) })));
});
