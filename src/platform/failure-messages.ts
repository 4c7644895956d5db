import { type Failure, failureOf, parseFailure } from './failure.ts';
import { isRecord } from './is-record.ts';
import { type From, listen, send } from './transport.ts';

/** What travels when something went wrong. */
interface FailureMessage {
  readonly call: 'failed';
  readonly failure: Failure;
}

/** Tells the background, which keeps it. Of a script whose extension is gone nobody wants to know. */
export async function tellFailure(thrown: unknown): Promise<void> {
  const message: FailureMessage = { call: 'failed', failure: failureOf(thrown) };
  await send(message).catch(() => undefined);
}

/** @param keep is told the frame in which it went wrong; undefined for a page of the extension */
export function hearFailures(keep: (failure: Failure, from: From) => Promise<void>, signal: AbortSignal): void {
  listen(parse, ({ failure }, from) => keep(failure, from), signal);
}

function parse(raw: unknown): FailureMessage | undefined {
  if (!isRecord(raw) || raw['call'] !== 'failed') return undefined;
  const failure = parseFailure(raw['failure']);
  return failure && { call: 'failed', failure };
}
