import { list } from './classes.ts';

/** "is said to", "it is believed that": a claim or belief handed on by nobody. */
export const passiveToVerbs =
  list(`say believe think allege rumor rumour report understand fear estimate presume suspect assume claim accept
  reckon hint acknowledge agree argue speculate tip predict suggest note perceive mention surmise conjecture whisper favor favour
  reveal disclose learn project forecast anticipate tell assure inform warn
  hypothesize hypothesise theorize theorise postulate posit propose suppose contend observe show demonstrate find establish record document
  conclude debate`);

/** "is seen as", "has been described as": a judgement handed on by nobody. */
export const passiveAsVerbs =
  list(`see view regard describe portray consider perceive hail tout interpret deem brand label call term characterize characterise
  depict recognize recognise acknowledge liken compare paint rate rank dub peg construe misconstrue read acclaim cite mention bill cast tip treat hold
  write celebrate denounce condemn criticize criticise deride dismiss mock float single remember revere think look speak count number`);

/** "was accused of", "has been criticised for": blame or praise handed on by nobody. */
export const passiveOfVerbs =
  list(`accuse blame criticize criticise condemn praise mock ridicule denounce pillory fault laud slam pan malign implicate lambast
  lambaste suspect credit deride vilify assail lampoon castigate applaud excoriate decry blast acclaim disparage skewer savage
  revile respect revere question doubt scorn associate link cite compare identify recognize recognise acknowledge admire demonize demonise
  dismiss hail challenge discredit attribute misattribute ascribe reject dispute contest debate debunk refute discount tip dislike distrust hate love like esteem`);

/** Adverbs that spread a judgement over a public that is not named. */
export const widelyAdverbs =
  list(`widely generally commonly broadly universally roundly largely popularly routinely frequently often
  critically harshly sharply heavily severely long increasingly sometimes usually variously repeatedly almost traditionally hotly fiercely bitterly vigorously`);
