import { words } from './index.ts';

/** Nouns that stand before people and documents so often that a capital at the start of a sentence does not make them names. */
export const commonModifiers =
  words(`opinion exit court police tax property public government phone internet entrance media news press campaign county land
  church flight health security defense defence law market energy climate labor labour rights housing education computer
  technology tech software car oil gas art film music book sports football village council election budget welfare
  consumer privacy food farm wildlife animal disease drug crime prison rescue aid relief war navy space nuclear border
  immigration instant lab blood autopsy text satellite payroll job inflation wage crash inspection fundraising finance
  radio television tv web blog wire weekend morning evening overnight field`);
