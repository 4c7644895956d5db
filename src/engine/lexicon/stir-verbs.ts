import { list } from './classes.ts';

/** Verbs whose object feels or fears: "the delay worries environmentalists", "it struck many as odd". */
export const stirVerbs =
  list(`alarm anger worry concern puzzle baffle stun surprise shock unsettle dismay disappoint divide frustrate infuriate outrage irk
  rankle trouble unnerve delight impress perplex confound enrage astonish astound spook rattle offend disturb startle annoy irritate upset exasperate embarrass mystify bewilder dishearten convince persuade strike`);
