import { list } from './classes.ts';
import { pluralOf } from './plural.ts';

const both = (prose: string): string[] => list(prose).flatMap((noun) => [noun, pluralOf(noun)]);

/** What somebody must have thought up: a claim of nobody's where it is one of several. */
export const theoryNouns = both('theory hypothesis version interpretation explanation view story');

/** What is told from mouth to mouth. */
export const loreNouns = [
  ...both('legend tradition myth superstition belief rumour rumor'),
  ...list('lore folklore gossip'),
];
