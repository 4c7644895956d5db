import { list } from './classes.ts';

/** Adverbs that pass a claim on without a source. "Apparently", "seemingly" and "presumably" are the author's own. */
export const hearsayAdverbs = list(
  'reportedly allegedly purportedly supposedly reputedly rumoredly rumouredly ostensibly putatively',
);

/** Of these, the ones by which an author as often smiles at a pretext or a claim. */
export const ironicAdverbs = 'ostensibly putatively';

/** Adjectives that do the same to a noun. */
export const hearsayAdjectives = list(
  'alleged supposed purported rumored rumoured suspected reported presumed reputed claimed putative perceived',
);

/** Of these, the participles of verbs with a subject of their own: only before a noun, in a noun phrase, are they adjectives. */
export const participialAdjectives = 'suspected perceived reported claimed presumed';

/** What a "presumed" bearer awaits or is owed: an expectation, or the law. */
export const presumedTitles = 'nominee nominees candidate heir winner successor favourite innocence innocent';
