import { list } from './classes.ts';
import { type WordSet, words } from './index.ts';
import { pluralOf } from './plural.ts';

function withPlurals(singulars: string): WordSet {
  return words(
    list(singulars)
      .flatMap((word) => [word, pluralOf(word)])
      .join(' '),
  );
}

/** Bodies of people: they have names of their own, and do more than they say. */
export const bodies =
  withPlurals(`group firm company organization organisation union club team studio label agency outlet newspaper
  magazine network site website tabloid business industry hospital school university college think-tank thinktank charity nonprofit
  non-profit ngo institution country nation state government city town community tribe party camp side faction wing bloc
  lobby bureau bank brand broker insurer airline carrier automaker carmaker drugmaker chipmaker utility restaurant store chain family
  media police`);

/** Bodies that are there to take sides: with a word for their cause they praise and blame as people do. */
export const causes = withPlurals(
  'group organization organisation union nonprofit non-profit charity association coalition campaigner',
);

/** Those who report by trade. Plurals. */
export const outlets = words(
  'newspapers tabloids papers broadsheets magazines websites blogs broadcasters outlets dailies',
);

/** Who acts by office. Plurals. */
export const officers = words(
  'officials authorities leaders investigators lawmakers agents prosecutors detectives aides employees',
);

/** Whoever stands for or against somebody else: too many to be one person's circle. */
export const sides = withPlurals(
  'critic supporter opponent fan detractor backer rival foe skeptic sceptic follower defender admirer voter member',
);

/** Members of a party or house, whose capital tells no name: "one Democrat said". Singular forms. */
export const partyMembers = words(
  'democrat republican tory conservative libertarian socialist communist marxist islamist zionist mp senator congressman lord peer',
);

/** Who speaks for a body without a name of their own: "Pentagon officials". Plurals. */
export const servants = words(
  `officials aides advisers advisors executives diplomats lawyers attorneys sources staffers investigators strategists economists
  researchers scientists analysts engineers operatives insiders colleagues friends associates negotiators employees`,
);

/** Bodies told of without a name, whose servants are still theirs alone: "campaign aides". */
export const bodyModifiers = words(
  'campaign administration government police army party company bank department ministry embassy',
);

/** What nobody is called who has been named: "the source said". */
export const namelessByNature = words('source insider informant whistleblower tipster');
