import { type Failure, failureOf, parseFailure } from './failure.ts';
import { isRecord } from './is-record.ts';
import { type From, listen, send } from './transport.ts';

/** What travels when something went wrong. */
type FailureMessage =
  { readonly call: 'failed'; readonly failure: Failure } | { readonly call: 'failuresOf'; readonly tabId: number };

/** Calls that the background answers. */
export interface FailureCalls {
  /** @param from the frame in which it went wrong; undefined for a page of the extension */
  failed(failure: Failure, from: From): Promise<void>;
  /** What went wrong in a tab, and in the extension itself. */
  failuresOf(tabId: number): Promise<readonly Failure[]>;
}

/** Tells the background, which keeps it. Of a script whose extension is gone nobody wants to know. */
export async function tellFailure(thrown: unknown): Promise<void> {
  await send(message({ call: 'failed', failure: failureOf(thrown) })).catch(() => undefined);
}

export async function askFailures(tabId: number): Promise<readonly Failure[]> {
  const failures = await send(message({ call: 'failuresOf', tabId }));
  return Array.isArray(failures) ? failures.flatMap((failure) => parseFailure(failure) ?? []) : [];
}

export function answerFailureCalls(calls: FailureCalls, signal: AbortSignal): void {
  const answer = (call: FailureMessage, from: From): Promise<unknown> =>
    call.call === 'failed' ? calls.failed(call.failure, from) : calls.failuresOf(call.tabId);
  listen(parse, answer, signal);
}

const message = (content: FailureMessage): FailureMessage => content;

function parse(raw: unknown): FailureMessage | undefined {
  if (!isRecord(raw)) return undefined;
  const { call, tabId } = raw;
  if (call === 'failed') {
    const failure = parseFailure(raw['failure']);
    return failure && { call, failure };
  }
  return call === 'failuresOf' && typeof tabId === 'number' ? { call, tabId } : undefined;
}
