import { list } from './classes.ts';

/** Adverbs that pass a claim on without a source. "Apparently", "seemingly" and "presumably" are the author's own. */
export const hearsayAdverbs = list('reportedly allegedly purportedly supposedly rumoredly ostensibly putatively');

/** Adjectives that do the same to a noun. */
export const hearsayAdjectives = list(
  'alleged supposed purported rumored rumoured suspected reported presumed reputed claimed putative perceived',
);
