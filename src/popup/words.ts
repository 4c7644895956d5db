import { totalOf } from '../engine/index.ts';
import { type Known, type PopupState, popupState } from './state.ts';

/** The keys of the messages that a state is told in. */
export interface Words {
  readonly sentence: string;
  /** The number on which the sentence depends, if it does. */
  readonly count?: number;
  /** What is said below it, a paragraph each. */
  readonly why: readonly string[];
}

const SIMPLE = { paused: ['paused_why'], off: ['off_why'], withheld: ['withheld_why'] } as const;

export function wordsFor(known: Known): Words {
  const { settings, summary } = known;
  const state: PopupState = popupState(known);
  const count = summary ? totalOf(summary.counts, settings.disabledCategories) : 0;
  switch (state) {
    case 'normal':
      return count === 0 ? { sentence: 'all_hidden', why: [] } : { sentence: 'total', count, why: [] };
    case 'reading':
      return { sentence: 'reading', count, why: ['reading_why'] };
    case 'zero':
      return { sentence: 'zero', why: [summary?.balance.named === 0 ? 'zero_none' : 'zero_why'] };
    case 'unreadable':
      return { sentence: 'unreadable', why: whyUnreadable(known) };
    default:
      return { sentence: state, why: SIMPLE[state] };
  }
}

function whyUnreadable({ summary, access }: Known): string[] {
  if (summary) return ['unreadable_no_prose'];
  if (access === 'granted') return ['unreadable_not_started'];
  return access === 'files' ? ['unreadable_why', 'unreadable_file'] : ['unreadable_why'];
}
