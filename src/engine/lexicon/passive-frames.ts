import { list } from './classes.ts';
import { words, type WordSet } from './index.ts';
import { inflect } from './inflect.ts';

/** Participles of these verbs, for rules that tell passives apart by what the verb takes. */
const participlesOf = (verbs: string): WordSet =>
  words(
    list(verbs)
      .flatMap((verb) => [inflect(verb).participle, inflect(verb).past])
      .join(' '),
  );

/** Whose passive makes the hearer its subject: "we are told that". */
export const hearers = participlesOf('tell assure inform warn');

/** Beliefs and rumours: "it is feared the ship sank" needs no "that". */
export const beliefs = participlesOf('believe think fear understand rumor rumour assume suspect presume');

/** News that nobody is said to have brought: "it was revealed in March that". */
export const tidings = participlesOf('reveal disclose learn report rumor rumour allege say');

/** News of how things are: "was revealed to be" tells a fact. */
export const news = participlesOf('reveal disclose learn project forecast');

/** What can be agreed on or hinted to do a thing as well as to be one: only "to be" and "to have" make it a report. */
export const doings = participlesOf(
  'understand claim note mention agree predict accept acknowledge anticipate project forecast assume',
);

/** Whose complement follows without "as": "considered safe". */
export const bareComplement = participlesOf('consider dub hail');

/** Names and labels: "is called X" tells a name, "has been called a fraud" a judgement. */
export const naming = participlesOf('call label brand term');

/** Ways of looking at somebody, with an adverb or clause: "is viewed favourably", "was perceived to be". */
export const looks = participlesOf('view perceive regard portray');

/** Acts of record or of naming as often as judgements: "is rated as safe", "was identified as the driver". */
export const records = participlesOf('read rank rate acknowledge identify treat hold single deem write');

/** Whose participle after a noun is mostly the active past of a clause: "which she mentioned as". */
export const seldomReduced = participlesOf('cast tip treat hold cite single');

/** Blame and praise, whatever follows. */
export const verdicts =
  participlesOf(`accuse blame criticize criticise condemn mock ridicule denounce pillory fault laud malign lambast lambaste
  implicate praise vilify deride pan revile hail applaud revere excoriate castigate`);

/** Opinions that need a public ("widely acclaimed"): alone they are deeds or ties as often. */
export const opinions =
  participlesOf(`acclaim associate link cite compare identify recognize recognise acknowledge respect credit suspect slam
  admire question dismiss challenge doubt scorn expect`);
