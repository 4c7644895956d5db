import { words } from './index.ts';

/** Nouns that stand before people and documents so often that a capital at the start of a sentence does not make them names. */
export const commonModifiers =
  words(`opinion exit court police company tax property public government bank phone internet tracking entrance media news press
  campaign state county city land hospital school church flight party health security defense defence intelligence law legal industry
  market energy climate weather trade business community union labor labour rights housing education science computer technology tech
  software car oil gas art film music book sports football team club village family town council election voting poll budget tax welfare
  consumer privacy food farm wildlife animal disease drug crime prison rescue aid relief war army navy air space nuclear border immigration
  instant test lab blood drug autopsy website email e-mail text phone satellite payroll job inflation wage crash inspection donor fundraising finance
  newspaper magazine tabloid radio television tv web blog wire weekend morning evening overnight field eyewitness`);
