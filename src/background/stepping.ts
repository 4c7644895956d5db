import { totalOf } from '../engine/index.ts';
import { callStepFrames, type StepBackgroundCalls } from '../platform/step-messages.ts';
import type { Direction } from '../platform/steps.ts';
import { framesOf } from '../platform/tab-frames.ts';
import { countAt, type FramePlaces, stepFrom } from './step-order.ts';

/** Steps from mark to mark through all frames of a tab. Where the reader is, the frames know: the background may be stopped. */
export const stepping: StepBackgroundCalls = {
  step,
  async countOf(tabId, frameId, index) {
    return countAt(await placesIn(tabId), frameId, index);
  },
  closeCards: (tabId) => callStepFrames.hideCard(tabId),
  leaveCard: (tabId) => callStepFrames.giveFocusBack(tabId),
};

export async function step(tabId: number, direction: Direction, takesFocus = false): Promise<void> {
  // A frame that cannot show its mark any more looks again at what can be seen, and from then on another one is the next.
  if (!(await stepTo(tabId, direction, takesFocus))) await stepTo(tabId, direction, takesFocus);
}

/** Returns false if the mark that comes next cannot be shown. */
async function stepTo(tabId: number, direction: Direction, takesFocus: boolean): Promise<boolean> {
  const places = await placesIn(tabId);
  const target = stepFrom(places, direction);
  if (!target) return true;
  const { frameId, index, count } = target;
  const isShown = await callStepFrames.showMark(tabId, frameId, index, count, takesFocus ? direction : undefined);
  if (!isShown) return false;
  const others = places.filter((place) => place.isOpen && place.frameId !== frameId);
  await Promise.all(others.map((other) => callStepFrames.hideCard(tabId, other.frameId)));
  return true;
}

/** Moves the focus into the card that is open, or opens the next one first. */
export async function enterCard(tabId: number): Promise<void> {
  let open = openIn(await placesIn(tabId));
  if (open === undefined) {
    await step(tabId, 1);
    open = openIn(await placesIn(tabId));
  }
  if (open === undefined) return;
  await callStepFrames.rememberFocus(tabId);
  await callStepFrames.enterCard(tabId, open);
}

const openIn = (places: FramePlaces): number | undefined => places.find(({ isOpen }) => isOpen)?.frameId;

/** The top frame first, the others in the order in which they came into the page. */
async function placesIn(tabId: number): Promise<FramePlaces> {
  const frames = Object.entries(await framesOf(tabId)).filter(([, { counts }]) => totalOf(counts) > 0);
  const ids = frames.map(([id]) => Number(id)).toSorted((a, b) => a - b);
  const places = await Promise.all(
    ids.map(async (frameId) => {
      const place = await callStepFrames.placeOfMark(tabId, frameId);
      return place ? [{ ...place, frameId }] : [];
    }),
  );
  return places.flat();
}
