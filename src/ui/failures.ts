import { tellFailure } from '../platform/failure-messages.ts';

/** Hears of every error in this page of ours that nobody else has caught. */
export function tellFailures(): void {
  addEventListener('error', ({ error }) => void tellFailure(error));
  addEventListener('unhandledrejection', ({ reason }) => void tellFailure(reason));
}
