import { list } from './classes.ts';

/** Nouns that only measure the people after "of": "a number of experts", "a chorus of critics". */
export const partitives =
  list(`number group handful couple series chorus majority minority lot lots range array variety host dozen dozens score scores hundreds thousands
  millions pair trio quarter third half part panel section segment crowd coalition raft slew bunch plenty circle network team body growing-number percentage
  string cadre band wave cross-section share legion legions army flood generation generations bulk committee delegation alliance clique bevy parade stream procession battery contingent`);
