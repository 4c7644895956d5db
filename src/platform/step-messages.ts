import { isRecord } from './is-record.ts';
import type { Count, Direction, MarkPlace } from './steps.ts';
import { type From, listen, send, sendToTab } from './transport.ts';

/** What travels when a reader steps from mark to mark, through all frames of a tab. */
type StepMessage =
  | { readonly call: 'step'; readonly direction: Direction; readonly takesFocus: boolean }
  | { readonly call: 'countOf'; readonly index: number }
  | { readonly call: 'closeCards' }
  | { readonly call: 'leaveCard' }
  | { readonly call: 'placeOfMark' }
  | { readonly call: 'showMark'; readonly index: number; readonly count: Count; readonly focus?: Direction }
  | { readonly call: 'hideCard' }
  | { readonly call: 'rememberFocus' }
  | { readonly call: 'enterCard' }
  | { readonly call: 'giveFocusBack' };

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
    return parsePlace(await sendToTab(tabId, message({ call: 'placeOfMark' }), frameId));
  },
  async showMark(tabId: number, frameId: number, index: number, count: Count, focus?: Direction): Promise<boolean> {
    const shown = message({ call: 'showMark', index, count, ...(focus && { focus }) });
    return (await sendToTab(tabId, shown, frameId)) === true;
  },
  async hideCard(tabId: number, frameId?: number): Promise<void> {
    await sendToTab(tabId, message({ call: 'hideCard' }), frameId);
  },
  async rememberFocus(tabId: number): Promise<void> {
    await sendToTab(tabId, message({ call: 'rememberFocus' }));
  },
  async enterCard(tabId: number, frameId: number): Promise<void> {
    await sendToTab(tabId, message({ call: 'enterCard' }), frameId);
  },
  async giveFocusBack(tabId: number): Promise<void> {
    await sendToTab(tabId, message({ call: 'giveFocusBack' }));
  },
};

export const callStepBackground = {
  async step(direction: Direction, takesFocus: boolean): Promise<void> {
    await send(message({ call: 'step', direction, takesFocus }));
  },
  async countOf(index: number): Promise<Count | undefined> {
    return parseCount(await send(message({ call: 'countOf', index })));
  },
  async closeCards(): Promise<void> {
    await send(message({ call: 'closeCards' }));
  },
  async leaveCard(): Promise<void> {
    await send(message({ call: 'leaveCard' }));
  },
};

export function answerStepFrameCalls(calls: StepFrameCalls, signal: AbortSignal): void {
  const answer = (call: StepMessage): Promise<unknown> | undefined => {
    if (call.call === 'placeOfMark') return Promise.resolve(calls.placeOfMark());
    if (call.call === 'showMark') return calls.showMark(call.index, call.count, call.focus);
    if (call.call === 'hideCard') return Promise.resolve(calls.hideCard());
    if (call.call === 'rememberFocus') return Promise.resolve(calls.rememberFocus());
    if (call.call === 'enterCard') return Promise.resolve(calls.enterCard());
    if (call.call === 'giveFocusBack') return Promise.resolve(calls.giveFocusBack());
    return undefined;
  };
  listen(parse, answer, signal);
}

export function answerStepBackgroundCalls(calls: StepBackgroundCalls, signal: AbortSignal): void {
  const answer = (call: StepMessage, from: From): Promise<unknown> | undefined => {
    if (!from) return undefined;
    const { tabId, frameId } = from;
    if (call.call === 'step') return calls.step(tabId, call.direction, call.takesFocus);
    if (call.call === 'countOf') return calls.countOf(tabId, frameId, call.index);
    if (call.call === 'closeCards') return calls.closeCards(tabId);
    if (call.call === 'leaveCard') return calls.leaveCard(tabId);
    return undefined;
  };
  listen(parse, answer, signal);
}

const message = (content: StepMessage): StepMessage => content;

const BARE = [
  'closeCards',
  'leaveCard',
  'placeOfMark',
  'hideCard',
  'rememberFocus',
  'enterCard',
  'giveFocusBack',
] as const;

/** Reads a message from whatever arrived; undefined for anything that is not one of these, whole and well formed. */
export function parse(raw: unknown): StepMessage | undefined {
  if (!isRecord(raw)) return undefined;
  const bare = BARE.find((call) => call === raw['call']);
  if (bare) return { call: bare };
  const { index } = raw;
  if (raw['call'] === 'step') {
    const direction = parseDirection(raw['direction']);
    return direction && { call: 'step', direction, takesFocus: raw['takesFocus'] === true };
  }
  if (!isIndex(index)) return undefined;
  if (raw['call'] === 'countOf') return { call: 'countOf', index };
  if (raw['call'] !== 'showMark') return undefined;
  const count = parseCount(raw['count']);
  const focus = parseDirection(raw['focus']);
  return count && { call: 'showMark', index, count, ...(focus && { focus }) };
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
