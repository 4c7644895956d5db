import { list } from './classes.ts';

/** Verbs that report only with "that" or beside the words themselves: "“No,” one official snapped", but "a twig snapped". */
export const quoteVerbs = list('answer calculate continue repeat signal snap sigh shrug');

/** Of these, forms that are nouns more often than verbs unless the neighbours say otherwise. */
export const quoteVerbsThatAreNouns = list('answer signal snap');
