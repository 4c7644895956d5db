import { list } from './classes.ts';

/** Verbs that say nothing by themselves and report with a noun of telling or judging as their object: "drew parallels". */
export const lightVerbs = list('draw take give offer pour heap sound level share provide harbor harbour');

/** The nouns with which they report. */
export const reportNouns = `parallels comparisons issue exception warning warnings account accounts explanation explanations theory theories
  interpretation interpretations assessment assessments criticism accusations allegations scorn praise alarm verdict welcome concern
  concerns view views opinion fears apprehensions sentiment doubts`;
