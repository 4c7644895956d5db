import { Sense } from '../lexicon/classes.ts';
import { anchored, isIn } from '../lexicon/index.ts';
import { MOST_CLASSES } from '../lexicon/word-classes.ts';
import { classIn, type Entry } from '../lexicon/word-table.ts';
import { accordingToReports } from './according-to-reports.ts';
import { alarmedExperts } from './alarmed-experts.ts';
import { allegedThief } from './alleged-thief.ts';
import { amidFears } from './amid-fears.ts';
import { anOfficialSays } from './an-official-says.ts';
import { anonymousSpeaker } from './anonymous-speaker.ts';
import { concernAmongExperts } from './concern-among-experts.ts';
import { conventionalWisdom } from './conventional-wisdom.ts';
import { criticsClaims } from './critics-claims.ts';
import { criticsColon } from './critics-colon.ts';
import { despiteCriticism } from './despite-criticism.ts';
import { dismissedAllegations } from './dismissed-allegations.ts';
import { drewCriticism } from './drew-criticism.ts';
import { evidenceGrows } from './evidence-grows.ts';
import { expertsSay } from './experts-say.ts';
import { fearsAbout } from './fears-about.ts';
import { fearsThat } from './fears-that.ts';
import { forSome } from './for-some.ts';
import { hisAidesSay } from './his-aides-say.ts';
import { inTheEyesOfCritics } from './in-the-eyes-of-critics.ts';
import { inThePolls } from './in-the-polls.ts';
import { isRumouredTo } from './is-rumoured-to.ts';
import { isSaidTo } from './is-said-to.ts';
import { isSeenAs } from './is-seen-as.ts';
import { legendHasIt } from './legend-has-it.ts';
import { manyExpertsSay } from './many-experts-say.ts';
import { metWithCriticism } from './met-with-criticism.ts';
import { muchPraised } from './much-praised.ts';
import { narrativeCirculates } from './narrative-circulates.ts';
import { oneOfTheAdvisers } from './one-of-the-advisers.ts';
import { oneTheoryHolds } from './one-theory-holds.ts';
import { pentagonOfficialsSay } from './pentagon-officials-say.ts';
import { questionsWereRaised } from './questions-were-raised.ts';
import { raisedEyebrows } from './raised-eyebrows.ts';
import { reportedly } from './reportedly.ts';
import { reportsThat } from './reports-that.ts';
import { researchSuggests } from './research-suggests.ts';
import { residentsSay } from './residents-say.ts';
import type { AttributionRule, Rule, WordRule } from './rule.ts';
import { rumoursRule } from './rumours.ts';
import { soTheTheoryGoes } from './so-the-theory-goes.ts';
import { someSay } from './some-say.ts';
import { sparkedSpeculation } from './sparked-speculation.ts';
import { speculationSwirls } from './speculation-swirls.ts';
import { studiesShow } from './studies-show.ts';
import { studyColon } from './study-colon.ts';
import { thanOnceThought } from './than-once-thought.ts';
import { theConcernIs } from './the-concern-is.ts';
import { theCriticsSay } from './the-critics-say.ts';
import { theSourceAdded } from './the-source-added.ts';
import { thereAreFears } from './there-are-fears.ts';
import { topicOfDebate } from './topic-of-debate.ts';
import { twoOfficialsSay } from './two-officials-say.ts';
import { wasAccusedOf } from './was-accused-of.ts';
import { weAreTold } from './we-are-told.ts';
import { wellReceived } from './well-received.ts';

/** Every rule. Where two match the same words, the earlier one wins. */
export const RULES: readonly Rule[] = [
  anonymousSpeaker,
  oneOfTheAdvisers,
  anOfficialSays,
  twoOfficialsSay,
  pentagonOfficialsSay,
  hisAidesSay,
  theSourceAdded,
  inTheEyesOfCritics,
  someSay,

  manyExpertsSay,
  expertsSay,
  residentsSay,
  theCriticsSay,
  accordingToReports,
  studiesShow,
  researchSuggests,
  reportsThat,
  evidenceGrows,
  inThePolls,
  concernAmongExperts,
  criticsClaims,
  criticsColon,
  studyColon,
  alarmedExperts,
  forSome,

  isRumouredTo,

  isSaidTo,
  weAreTold,
  metWithCriticism,
  isSeenAs,

  wasAccusedOf,
  wellReceived,
  thanOnceThought,
  muchPraised,

  reportedly,
  allegedThief,
  legendHasIt,
  topicOfDebate,
  thereAreFears,
  amidFears,

  drewCriticism,

  dismissedAllegations,
  raisedEyebrows,
  questionsWereRaised,
  soTheTheoryGoes,
  sparkedSpeculation,
  narrativeCirculates,

  speculationSwirls,
  conventionalWisdom,
  oneTheoryHolds,
  theConcernIs,
  rumoursRule,
  fearsThat,
  fearsAbout,
  despiteCriticism,
];

export const ATTRIBUTION_RULES: readonly AttributionRule[] = RULES.filter((rule) => 'judge' in rule);
const WORD_RULES: readonly WordRule[] = RULES.filter((rule) => 'match' in rule);

/** What each of these rules looks at: `Sense` bits and lists. */
const ANCHORS = WORD_RULES.map((rule) => {
  const { anchor: senses = 0, anchorWords: lists = [] } = rule;
  // The words of a list may have no sense of their own.
  for (const list of lists) anchored(list);
  return { rule, senses, lists };
});

/** Which of the choices below a class of words has, from 1 on; 0 until a word of it is met. */
const choiceOf = new Uint16Array(MOST_CLASSES);
/** Rules that look at the same words; those of the number 1 are none, which most words have. */
const choices: (readonly WordRule[])[] = [[], []];

/** The rules that look at this word, which has these `Sense` bits. They are chosen once for each class of words. */
export function wordRulesFor(word: Entry, senses: number): readonly WordRule[] {
  return choices[choiceOf[classIn(word)] || choose(word, senses)] ?? [];
}

function choose(word: Entry, senses: number): number {
  const isListed = (senses & Sense.anchor) !== 0;
  const rules = ANCHORS.filter(
    (one) => (one.senses & senses) !== 0 || (isListed && one.lists.some((list) => isIn(list, word))),
  ).map(({ rule }) => rule);
  return (choiceOf[classIn(word)] = rules.length === 0 ? 1 : choices.push(rules) - 1);
}

const PRIORITY: ReadonlyMap<string, number> = new Map(RULES.map((rule, i) => [rule.id, i]));

export function priorityOf(rule: Rule): number {
  return PRIORITY.get(rule.id) ?? RULES.length;
}
