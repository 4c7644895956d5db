import { list } from './classes.ts';

/** Verbs of belief and worry: the subject holds what follows to be so, or fears it. */
export const thinkVerbs = list(`
  believe think fear worry suspect doubt expect feel wonder assume presume suppose realize realise recognize recognise understand
  know hold consider question despair dread imagine perceive interpret conclude figure dispute lament regret appreciate
  accept discover envision envisage project attribute credit ascribe
`);

export const thinkVerbsThatAreNouns = list(
  'fear worry thought doubt question dread despair figure project regret credit suspect lament',
);

/** Verbs that report a view only with "as", "that" or a clause after them; alone they are sight, touch or luck. */
export const viewVerbs = list(
  'see view regard find feel consider perceive interpret know hold understand recognize recognise paint cast call portray depict describe characterize liken compare hail tout recall expect imagine',
);
