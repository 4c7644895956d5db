import { totalOf } from '../../engine/index.ts';
import type { MessageKey, PluralKey } from '../messages.ts';
import { type Known, tabState } from './state.ts';

/** The keys of the messages that a state is told in. */
export type Words = (Plain | Counted) & {
  /** What is said below the sentence, a paragraph each. */
  readonly why: readonly MessageKey[];
};

interface Plain {
  readonly sentence: MessageKey;
  readonly count?: never;
}

interface Counted {
  readonly sentence: PluralKey;
  /** The number on which the sentence depends. */
  readonly count: number;
}

const SIMPLE = {
  waiting: ['waiting_why'],
  paused: ['paused_why'],
  off: ['off_why'],
  withheld: ['withheld_why'],
} as const;

/** How many findings of the shown kinds there are in the tab. */
export function shownTotal({ settings, summary }: Known): number {
  return summary ? totalOf(summary.counts, settings.disabledCategories) : 0;
}

export function wordsFor(known: Known): Words {
  const { summary } = known;
  const state = tabState(known);
  const count = shownTotal(known);
  const limit: MessageKey[] = summary?.limit === true ? ['limit_why'] : [];
  switch (state) {
    case 'normal':
      if (count === 0) return { sentence: 'all_hidden', why: [] };
      return { sentence: 'total', count, why: [...kindsOff(known, count), ...limit] };
    case 'reading':
      return { sentence: 'reading', count, why: ['reading_why'] };
    case 'zero':
      return { sentence: 'zero', why: [summary?.balance.named === 0 ? 'zero_none' : 'zero_why', ...limit] };
    case 'unreadable':
      return { sentence: 'unreadable', why: whyUnreadable(known) };
    default:
      return { sentence: state, why: SIMPLE[state] };
  }
}

/** What is said where there are more marks than are counted. */
function kindsOff({ summary }: Known, count: number): MessageKey[] {
  return summary && count < totalOf(summary.counts) ? ['kinds_off_why'] : [];
}

function whyUnreadable({ summary, access }: Known): MessageKey[] {
  if (summary) return ['unreadable_no_prose'];
  if (access === 'granted') return ['unreadable_not_started'];
  return access === 'files' ? ['unreadable_why', 'unreadable_file'] : ['unreadable_why'];
}
