import { list } from './classes.ts';

/** Findings and ideas that are handed on with "it … that" alone: "was found to be" and "was supposed to" are no claims of others. */
export const findingVerbs =
  list(`hypothesize hypothesise theorize theorise postulate posit propose suppose contend object observe show demonstrate find
  establish record document conclude debate`);

/** Blame and praise, whatever follows. */
export const verdictVerbs =
  list(`accuse blame criticize criticise condemn mock ridicule denounce pillory fault laud malign lambast lambaste
  implicate praise vilify deride pan revile hail applaud revere excoriate castigate`);

/** What a public does with a theory, and voters with a person. */
export const rejectingVerbs = list('reject discredit dispute debate debunk refute discount');

/** Opinions that need a public ("widely acclaimed"): alone they are deeds or ties as often. */
export const opinionVerbs =
  list(`acclaim associate link cite compare identify recognize recognise acknowledge respect credit suspect slam admire
  question dismiss challenge doubt scorn dislike distrust hate love like esteem`);

/** "is said to", "it is believed that": a claim or belief handed on by nobody. */
export const passiveToVerbs = [
  ...list(`say believe think allege rumor rumour report understand fear estimate presume suspect assume claim accept reckon
  hint acknowledge agree argue speculate tip predict suggest note perceive mention surmise conjecture whisper favor
  favour reveal disclose learn project forecast anticipate tell assure inform warn`),
  ...findingVerbs,
];

/** "is seen as", "has been described as": a judgement handed on by nobody. */
export const passiveAsVerbs =
  list(`see view regard describe portray consider perceive hail tout reckon caricature interpret deem brand label call term characterize characterise
  depict recognize recognise acknowledge liken compare paint rate rank dub peg construe misconstrue read acclaim cite mention bill herald trumpet frame attack slam blast decry accept cast tip treat hold
  write celebrate denounce condemn criticize criticise deride dismiss mock float single remember revere think look speak count number`);

/** "was accused of", "has been criticised for": blame or praise handed on by nobody. */
export const passiveOfVerbs = [
  ...verdictVerbs,
  ...rejectingVerbs,
  ...opinionVerbs,
  ...list(
    `assail lampoon decry blast disparage skewer savage demonize demonise attribute misattribute ascribe contest tip`,
  ),
];

/** Adverbs that spread a judgement over a public that is not named. */
export const widelyAdverbs =
  list(`widely generally commonly broadly universally roundly largely popularly routinely frequently often
  critically harshly sharply heavily severely long increasingly sometimes usually variously repeatedly almost traditionally hotly fiercely bitterly vigorously`);
