import { list } from './classes.ts';

/** People and bodies that do more than they say: only a verb that can only report makes them a source. Singular forms. */
export const weakPeople = list(`
  person member group firm company parent worker resident user student organization organisation union voter viewer
  patient soldier sailor family child youth man woman boy girl mother father guest host vendor owner supplier director
  manager partner businessman entrepreneur professional athlete teammate team-mate captain club team studio label
  agency outlet newspaper magazine network channel participant site website tabloid business industry hospital school university college
  think-tank thinktank charity nonprofit non-profit ngo institution inmate suspect victim poster candidate nominee
  delegate superdelegate citizen pilot crew follower enthusiast artist actor actress singer writer author poet critic
  star celebrity anchor democrat republican tory peer lord country nation state government city town community tribe
  party camp side faction wing bloc lobby officer cop guard deputy paramedic medic rescuer chef grower architect
  respondent superior boss heavyweight bureau bank brand airline carrier maker utility restaurant store chain borrower
  apprentice astronaut audience client deacon exile hostage patriot pilgrim playwright pupil recruit schoolchild
  undergraduate vegan vet adherent progressive native scholar graduate
  adult clerk constable courier guide guy intermediary intern juror kid lady landlord magistrate mechanic missionary patron
  steward teen waitress whistle-blower
`);

/** Words for people that are plural as they stand. */
export const weakPlurals = list(
  'people folks others men women children media police clergy staff youths alumni youngsters locals mps criminals nationals principals businesspeople townspeople passers-by personnel troops crowds lords masses',
);

/** Kin and other words that need an owner: "his wife", "her friends". */
export const kin = list(
  'wife husband mother father brother sister son daughter uncle aunt cousin parent grandmother grandfather widow fiancee girlfriend boyfriend',
);

/** Whoever speaks by office for a body that is then named; the guide leaves these open. */
export const spokespeople = list('spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons');

/** Collectives that speak as one; the guide leaves these open unless a quantifier picks a part of them. */
export const collectives =
  list(`republicans democrats voters americans britons europeans russians chinese israelis palestinians tories
  police prosecutors media campaign public nation country government administration kremlin pentagon left right establishment
  percent per-cent respondents mexicans latinos hispanics blacks whites muslims christians jews catholics evangelicals iraqis iranians ukrainians
  germans french italians spaniards canadians australians indians japanese koreans africans asians gop
  protestants hindus sikhs buddhists mormons anglicans lutherans methodists baptists salafis press sunnis shiites kurds turks poles greeks scots irish londoners parisians texans californians floridians`);

/** Titles of one holder: after a name they point back to it. */
export const titles =
  list(`president senator governor mayor minister chancellor king queen prince princess pope premier secretary chairman chairwoman
  chief director ceo candidate nominee congressman congresswoman prosecutor judge coach manager captain sheriff ambassador author actor
  actress singer director billionaire mogul businessman striker midfielder defender goalkeeper professor doctor leader`);
