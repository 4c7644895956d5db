import { list } from './classes.ts';
import { words, type WordSet } from './index.ts';
import { pluralOf } from './plural.ts';

/** Nouns in both numbers. */
const nouns = (prose: string): WordSet => words(`${prose} ${list(prose).map(pluralOf).join(' ')}`);

/** Talk that is talk whatever stands round it; a single "rumor" or "whisper" is as often something that somebody tells. */
export const rumours = words('rumors rumours speculation whispers hearsay innuendo rumblings chatter mutterings');

/** Fears and charges: with "that" after them they hand on what is feared or charged. */
export const misgivings =
  words(`fears concerns concern worries suspicion suspicions allegations accusations perception perceptions
  skepticism scepticism criticism complaints doubts unease misgivings apprehension carping`);

/** Opinions that mostly have an owner near by: they need the backdrop of an event, or to open a clause. */
export const opinions =
  words(`claim claims suggestion suggestions belief sense impression assertions expectations predictions warnings talk
  criticisms allegation accusation notion`);

/** Charges against somebody, which need no backdrop. */
export const charges = words('allegations accusations suspicions talk');

/** Misgivings about a thing, which need one. */
export const grave = words(
  'fears claims concerns questions doubts worries skepticism scepticism complaints outrage indignation unease',
);

/** Beliefs that a public can hold. */
export const beliefs =
  nouns(`wisdom perception view belief consensus assumption sense feeling notion impression narrative sentiment misconception
  expectation understanding theory recognition acknowledgment acknowledgement agreement realization realisation distrust refrain`);

/** Adjectives that spread a belief over a public. */
export const common =
  words(`conventional received common popular prevailing general widespread accepted growing public perceived broad widely-held
  commonly-held longstanding universal`);

/** Blame that somebody meets with. */
export const blame = nouns('criticism scrutiny backlash flak ridicule condemnation outcry uproar');

/** Adjectives that tell how much blame or praise there was: then it is more than a push. */
export const forceful =
  words(`widespread sharp harsh withering fierce intense heavy strong growing increasing increased renewed fresh mounting
  broad wide severe bitter scathing relentless continued overwhelming universal unanimous considerable critical lavish high`);

/** Nouns for what a tale is told in. */
export const tales = words('word legend rumor rumour tradition lore folklore gossip story thinking buzz talk');

/** Ideas and cases that authors set out as their own: no talk unless something else says so. */
export const musings = nouns(
  `idea point story call view theory argument charge understanding agreement debate discussion reputation`,
);

/** What comes, grows and goes as a thing's or a person's own, without anybody's talking. */
export const ownCourse = nouns(
  `feeling debate story sentiment call view idea belief discussion charge report argument hope theory agreement recognition realization realisation`,
);

/** What talk rises in: "a wave of criticism", "the re-emergence of questions". Whoever talks, it is nobody in particular. */
export const surges =
  words(`wave waves tide chorus flurry spate barrage storm firestorm surge torrent stream swarm swarms swirl flood host
  emergence re-emergence reemergence resurgence onslaught drumbeat hail cloud shadow months weeks years days`);

/** What is mostly literal beside "amid" or as a push: weather, gunfire, the law. */
export const literal = words('heat fire charge charges pressure disagreement disagreements');

/** What a clause can follow without "that": "allegations he lied". */
export const told = words(
  'allegations accusations claims fears worries suggestions suggestion concerns complaints rumors rumours suspicions speculation reports',
);

/** What one answers without having said it oneself. "Notions" and "ideas" are as often set up by those who reject them. */
export const answered =
  words(`allegations accusations accusation allegation claims suggestion suggestions assertions rumors rumours speculation
  talk calls concerns fears worries doubts questions skepticism scepticism complaints suspicions perceptions perception criticism criticisms`);

/** With "of" after them these tell who has them: "the concerns of parents", but "fears of a flood". */
export const holdable = words('concerns questions worries complaints skepticism scepticism doubts');

/** Before "concerns" these make them matters of care, not of talk: "security concerns". */
export const care = words('security safety health privacy environmental');

/** What leads to those who talk: "criticism from". */
export const holders = words('from by among');

/** What leads to what they talk about. */
export const topics = words('of about over surrounding');
