import { isRecord } from './is-record.ts';
import type { Count, Direction, MarkPlace } from './steps.ts';
import { type From, listen, send, sendToTab } from './transport.ts';

/** What frames are asked when a reader steps from mark to mark, through all frames of a tab. */
type StepFrameMessage =
  | { readonly call: 'placeOfMark' | 'hideCard' | 'rememberFocus' | 'enterCard' | 'giveFocusBack' }
  | { readonly call: 'showMark'; readonly index: number; readonly count: Count; readonly focus?: Direction };

/** What the background is asked then. */
type StepBackgroundMessage =
  | { readonly call: 'step'; readonly direction: Direction; readonly takesFocus: boolean }
  | { readonly call: 'countOf'; readonly index: number }
  | { readonly call: 'closeCards' | 'leaveCard' };

/** Calls to the frames of a tab. */
export interface StepFrameCalls {
  /** Where the frame is among its marks. */
  placeOfMark(): MarkPlace;
  /** Scrolls to a mark and opens its card; with a direction the focus goes to the button that steps on that way. */
  showMark(index: number, count: Count, focus?: Direction): Promise<boolean>;
  hideCard(): void;
  /** Keeps in mind where the focus is, if it is in this frame. */
  rememberFocus(): void;
  /** Moves the focus into the open card. */
  enterCard(): void;
  giveFocusBack(): void;
}

/** Calls of a frame that the background answers for the whole tab. */
export interface StepBackgroundCalls {
  /** Goes to the next or the previous mark; the focus comes along where it is in the card. */
  step(tabId: number, direction: Direction, takesFocus: boolean): Promise<void>;
  /** Which of how many marks of the tab the one with this index in the frame is. */
  countOf(tabId: number, frameId: number, index: number): Promise<Count>;
  closeCards(tabId: number): Promise<void>;
  /** The card is closed that had the focus: it goes back to where it was. */
  leaveCard(tabId: number): Promise<void>;
}

export const callStepFrames = {
  async placeOfMark(tabId: number, frameId: number): Promise<MarkPlace | undefined> {
    return parsePlace(await sendToTab(tabId, frameMessage({ call: 'placeOfMark' }), frameId));
  },
  async showMark(tabId: number, frameId: number, index: number, count: Count, focus?: Direction): Promise<boolean> {
    const shown = frameMessage({ call: 'showMark', index, count, ...(focus && { focus }) });
    return (await sendToTab(tabId, shown, frameId)) === true;
  },
  async hideCard(tabId: number, frameId?: number): Promise<void> {
    await sendToTab(tabId, frameMessage({ call: 'hideCard' }), frameId);
  },
  async rememberFocus(tabId: number): Promise<void> {
    await sendToTab(tabId, frameMessage({ call: 'rememberFocus' }));
  },
  async enterCard(tabId: number, frameId: number): Promise<void> {
    await sendToTab(tabId, frameMessage({ call: 'enterCard' }), frameId);
  },
  async giveFocusBack(tabId: number): Promise<void> {
    await sendToTab(tabId, frameMessage({ call: 'giveFocusBack' }));
  },
};

export const callStepBackground = {
  async step(direction: Direction, takesFocus: boolean): Promise<void> {
    await send(backgroundMessage({ call: 'step', direction, takesFocus }));
  },
  async countOf(index: number): Promise<Count | undefined> {
    return parseCount(await send(backgroundMessage({ call: 'countOf', index })));
  },
  async closeCards(): Promise<void> {
    await send(backgroundMessage({ call: 'closeCards' }));
  },
  async leaveCard(): Promise<void> {
    await send(backgroundMessage({ call: 'leaveCard' }));
  },
};

export function answerStepFrameCalls(calls: StepFrameCalls, signal: AbortSignal): void {
  const answer = (message: StepFrameMessage): Promise<unknown> =>
    message.call === 'showMark'
      ? calls.showMark(message.index, message.count, message.focus)
      : Promise.resolve(calls[message.call]());
  listen(parseStepFrameMessage, answer, signal);
}

export function answerStepBackgroundCalls(calls: StepBackgroundCalls, signal: AbortSignal): void {
  const answer = (message: StepBackgroundMessage, from: From): Promise<unknown> | undefined => {
    if (!from) return undefined;
    const { tabId, frameId } = from;
    if (message.call === 'step') return calls.step(tabId, message.direction, message.takesFocus);
    if (message.call === 'countOf') return calls.countOf(tabId, frameId, message.index);
    return calls[message.call](tabId);
  };
  listen(parseStepBackgroundMessage, answer, signal);
}

const frameMessage = (content: StepFrameMessage): StepFrameMessage => content;
const backgroundMessage = (content: StepBackgroundMessage): StepBackgroundMessage => content;

// Both read whatever arrived, and answer undefined for anything that is not for them, whole and well formed.

export function parseStepFrameMessage(raw: unknown): StepFrameMessage | undefined {
  if (!isRecord(raw)) return undefined;
  const { call, index } = raw;
  switch (call) {
    case 'placeOfMark':
    case 'hideCard':
    case 'rememberFocus':
    case 'enterCard':
    case 'giveFocusBack':
      return { call };
    case 'showMark': {
      const count = parseCount(raw['count']);
      const focus = parseDirection(raw['focus']);
      return count && isIndex(index) ? { call, index, count, ...(focus && { focus }) } : undefined;
    }
    default:
      return undefined;
  }
}

export function parseStepBackgroundMessage(raw: unknown): StepBackgroundMessage | undefined {
  if (!isRecord(raw)) return undefined;
  const { call, index } = raw;
  switch (call) {
    case 'closeCards':
    case 'leaveCard':
      return { call };
    case 'countOf':
      return isIndex(index) ? { call, index } : undefined;
    case 'step': {
      const direction = parseDirection(raw['direction']);
      return direction && { call, direction, takesFocus: raw['takesFocus'] === true };
    }
    default:
      return undefined;
  }
}

export function parsePlace(raw: unknown): MarkPlace | undefined {
  if (!isRecord(raw)) return undefined;
  const { total, at, when, isOpen } = raw;
  if (!isIndex(total) || typeof at !== 'number' || !Number.isInteger(at * 2) || at < -0.5 || at > total)
    return undefined;
  return isIndex(when) && typeof isOpen === 'boolean' ? { total, at, when, isOpen } : undefined;
}

function parseCount(raw: unknown): Count | undefined {
  if (!isRecord(raw)) return undefined;
  const { at, total } = raw;
  return isIndex(at) && isIndex(total) ? { at, total } : undefined;
}

function parseDirection(raw: unknown): Direction | undefined {
  return raw === 1 || raw === -1 ? raw : undefined;
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
