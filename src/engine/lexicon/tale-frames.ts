import { list } from './classes.ts';
import { words } from './index.ts';
import { inflect } from './inflect.ts';
import { loreNouns, theoryNouns } from './tales.ts';

export const theories = words(theoryNouns.join(' '));
export const lore = words(loreNouns.join(' '));

/** What a theory or tale does to its claim. */
export const upholding = words(
  list(
    'hold suggest say state claim posit propose maintain contend argue tell relate assert insist attribute ascribe give place',
  )
    .flatMap((verb) => {
      const { base, singular, past } = inflect(verb);
      return [base, singular, past];
    })
    .join(' '),
);
