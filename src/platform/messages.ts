import {
  type BackgroundMessage,
  type FrameMessage,
  type PageMessage,
  parseBackgroundMessage,
  parseExcerpts,
  parseFrameMessage,
  parsePageMessage,
  parseNamed,
} from './parse-message.ts';
import type { NamedIn } from '../engine/index.ts';
import type { Excerpt, FrameReport, TabSummary } from './reports.ts';
import { announce, listen, send as sendAny, sendToTab as sendAnyToTab } from './transport.ts';

/** Calls to the frames of a tab. */
export interface FrameCalls {
  /** Asks for a report although nothing has changed. */
  reportNow(): void;
  /** The reader wants this page read, although reading waits for being asked. */
  readNow(): void;
  /** Findings of the shown kinds in reading order. */
  excerpts(): Excerpt[];
  /** The paragraphs that attribute something to a named source, in reading order. */
  named(): NamedIn[];
  /** Scrolls to a finding and opens its card; false when it is gone. */
  reveal(id: number): Promise<boolean>;
}

/** Calls that the background answers, or hears. */
export interface BackgroundCalls {
  report(report: FrameReport, from: { readonly tabId: number; readonly frameId: number }): Promise<void>;
  /** The calling frame has lost frames: those of its tab are to be added up anew. */
  framesGone(from: { readonly tabId: number }): void;
  /** Gives the calling frame the style sheet of the chosen look. */
  dress(from: { readonly tabId: number; readonly frameId: number }): Promise<void>;
}

export const callBackground = {
  async report(report: FrameReport): Promise<void> {
    await send({ call: 'report', report });
  },
  async framesGone(): Promise<void> {
    await send({ call: 'framesGone' });
  },
  async dress(): Promise<void> {
    await send({ call: 'dress' });
  },
};

/** Tells every open page of the extension that a tab's sum is new, or that nothing is known of it. */
export async function announceSummary(tabId: number, summary: TabSummary | undefined): Promise<void> {
  await announce({ call: 'summaryChanged', tabId, summary } satisfies PageMessage);
}

/** Calls one frame of a tab, or all of them where no frame is named; undefined where nobody answers. */
export const callFrames = {
  async reportNow(tabId: number): Promise<void> {
    await sendToTab(tabId, { call: 'reportNow' });
  },
  async readNow(tabId: number): Promise<void> {
    await sendToTab(tabId, { call: 'readNow' });
  },
  async excerpts(tabId: number, frameId: number): Promise<Excerpt[]> {
    return parseExcerpts(await sendToTab(tabId, { call: 'excerpts' }, frameId));
  },
  async named(tabId: number, frameId: number): Promise<NamedIn[]> {
    return parseNamed(await sendToTab(tabId, { call: 'named' }, frameId));
  },
  async reveal(tabId: number, frameId: number, id: number): Promise<boolean> {
    return (await sendToTab(tabId, { call: 'reveal', id }, frameId)) === true;
  },
};

/** Answers the calls to this frame until the signal aborts. */
export function answerFrameCalls(calls: FrameCalls, signal: AbortSignal): void {
  listen(
    parseFrameMessage,
    (message) => {
      switch (message.call) {
        case 'reportNow':
          calls.reportNow();
          return undefined;
        case 'readNow':
          calls.readNow();
          return undefined;
        case 'reveal':
          return calls.reveal(message.id);
        case 'excerpts':
          return Promise.resolve(calls.excerpts());
        case 'named':
          return Promise.resolve(calls.named());
      }
    },
    signal,
  );
}

/** Answers the calls to the background. */
export function answerBackgroundCalls(calls: BackgroundCalls, signal: AbortSignal): void {
  listen(
    parseBackgroundMessage,
    (message, from) => {
      if (!from) return undefined;
      if (message.call === 'report') return calls.report(message.report, from);
      if (message.call === 'dress') return calls.dress(from);
      calls.framesGone(from);
      return undefined;
    },
    signal,
  );
}

/** Hears of every new sum of a tab, until the signal aborts. */
export function watchSummaries(
  listener: (tabId: number, summary: TabSummary | undefined) => void,
  signal: AbortSignal,
): void {
  listen(
    parsePageMessage,
    ({ tabId, summary }) => {
      listener(tabId, summary);
      return undefined;
    },
    signal,
  );
}

function send(message: BackgroundMessage): Promise<unknown> {
  return sendAny(message);
}

function sendToTab(tabId: number, message: FrameMessage, frameId?: number): Promise<unknown> {
  return sendAnyToTab(tabId, message, frameId);
}
