import { list } from './classes.ts';

/** What a document does to its claim. With a human subject most of these are acts. */
export const showVerbs = list(`
  show suggest indicate find reveal say put agree allege estimate conclude report confirm claim state note describe demonstrate
  point predict project forecast rank rate imply detail link hint warn argue tell prove highlight underline
  peg depict portray paint cite mention speculate contradict support disclose credit identify teach underscore attribute corroborate verify
`);
