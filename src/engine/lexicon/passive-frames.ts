import { participlesOf } from './forms.ts';
import { words } from './index.ts';
import { findingVerbs, opinionVerbs, rejectingVerbs, verdictVerbs } from './passive-participles.ts';

/** Whose passive makes the hearer its subject: "we are told that". */
export const hearers = participlesOf('tell assure inform warn');

/** Beliefs and rumours: "it is feared the ship sank" needs no "that". */
export const beliefs = participlesOf('believe think fear understand rumor rumour assume suspect presume claim');

/** News that nobody is said to have brought: "it was revealed in March that". */
export const tidings = participlesOf('reveal disclose learn report rumor rumour allege say');

/** "it has been shown that" */
export const findings = participlesOf(findingVerbs);

/** What is settled by those who meet: "it was agreed that" is a decision, "it has been proposed that" a view. */
export const resolutions = participlesOf('agree propose accept');

/** What it can have come to with somebody who is believed or feared to be there no more. */
export const fates = words('dead missing extinct lost drowned safe killed injured wounded responsible');

/** News that comes out by itself: "it emerged that". */
export const comingOut = participlesOf('emerge transpire');

/** News of how things are: "was revealed to be" tells a fact. */
export const news = participlesOf('reveal disclose learn project forecast');

/** What can be agreed on or hinted to do a thing as well as to be one: only "to be" and "to have" make it a report. */
export const doings = participlesOf(
  'understand claim note mention agree predict accept acknowledge anticipate project forecast assume',
);

/** Whose complement follows without "as": "considered safe". */
export const bareComplement = participlesOf('consider dub hail reckon');

/** Names and labels: "is called X" tells a name, "has been called a fraud" a judgement. */
export const naming = participlesOf('call term');

/** Labels that somebody puts on somebody, whatever they say: "was branded a liar". */
export const labels = participlesOf('label brand');

/** Whose passive puts somebody among the best or worst: "is counted among". */
export const countings = participlesOf('count number');

/** Likenesses that somebody sees: "has been compared to". */
export const likenesses = participlesOf('compare liken');

/** Which have another word before "as": "thought of as", "looked upon as", "spoken of as". */
export const phrasal = participlesOf('think look speak');

/** Ways of looking at somebody, with an adverb or clause: "is viewed favourably", "was perceived to be". */
export const looks = participlesOf('view perceive regard portray');

/** Which can do nothing but tell how somebody is seen, so that "as" may come later: "described at the time as". */
export const describing = participlesOf('describe hail view regard perceive portray depict tout');

/** Acts of record or of naming as often as judgements: "is rated as safe", "was identified as the driver". */
export const records = participlesOf(
  'recognize recognise accept frame read rank rate acknowledge identify treat hold single deem write',
);

/** Whose participle after a noun is mostly the active past of a clause: "which she mentioned as". */
export const seldomReduced = participlesOf('cast tip treat hold cite single remember label brand');

export const verdicts = participlesOf(verdictVerbs);

export const doubtsAtLarge = participlesOf(rejectingVerbs);

export const opinions = participlesOf([...rejectingVerbs, ...opinionVerbs]);

/** By whom a thing, a work or a deed is: somebody has to have found that out. */
export const origins = participlesOf('attribute misattribute ascribe');

/** Doubt that is cast on a claim or a quality, without a public: "its accuracy has been questioned". */
export const doubts = participlesOf('question dispute contest challenge doubt debate debunk discredit');

/** What can only be doubted by judging it. */
export const doubtable =
  words(`accuracy authenticity validity legitimacy effectiveness reliability credibility authorship existence identity
  honesty safety fairness integrity motives leadership judgment judgement claim claims findings decision legality wisdom theory view account date origin origins`);
