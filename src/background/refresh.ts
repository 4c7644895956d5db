import { callFrames } from '../platform/messages.ts';
import { forget } from './tab-store.ts';

/** Milliseconds in which every frame that is read has answered. */
const PATIENCE = 300;
/** Milliseconds within which the frames of a page that is left disappear together. */
const TOGETHER = 100;

/** Forgets a tab and asks the frames that are there now. Resolves when those that are read have answered. */
export async function askAnew(tabId: number): Promise<void> {
  await forget(tabId);
  await callFrames.reportNow(tabId);
  await new Promise((done) => setTimeout(done, PATIENCE));
}

const waiting = new Map<number, ReturnType<typeof setTimeout>>();

/** The same soon, once for many frames that are gone at the same time. */
export function askAnewSoon(tabId: number): void {
  clearTimeout(waiting.get(tabId));
  const ask = () => {
    waiting.delete(tabId);
    void askAnew(tabId);
  };
  waiting.set(tabId, setTimeout(ask, TOGETHER));
}
