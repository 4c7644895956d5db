import { list } from './classes.ts';

/** Verbs that report only with "that" or beside the words themselves: "“No,” one official snapped", but "a twig snapped". */
export const quoteVerbs = list(`
  answer aver avow calculate confess continue croak cry deduce divulge gasp gloat grouch hiss howl infer interject intimate intone
  mumble plead prophesy quibble recollect reflect rejoin repeat riposte roar shriek sigh signal snap sniff sob stammer submit
  trumpet volunteer wager text email blog
`);

/** Of these, forms that are nouns more often than verbs unless the neighbours say otherwise. */
export const quoteVerbsThatAreNouns = list(
  'answer cry gasp howl roar shriek sigh signal snap sob wager text email blog riposte volunteer trumpet',
);
