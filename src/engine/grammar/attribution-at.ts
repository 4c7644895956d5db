import { ACCORDING, IN, PER } from '../lexicon/single-words.ts';
import { anchored, words } from '../lexicon/index.ts';
import { Sense } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Attribution } from './attribution.ts';
import { lightVerbAttribution, verbAttribution } from './cue-attribution.ts';
import { isWord } from './look.ts';
import { lightForms } from './light-verb.ts';
import { moodAttribution } from './mood-attribution.ts';
import { accordingTo, byAgent, heardFrom, inTheViewOf, per, quoting } from './prepositional-attribution.ts';

const CUES =
  Sense.say |
  Sense.think |
  Sense.judge |
  Sense.show |
  Sense.viewAs |
  Sense.raise |
  Sense.hold |
  Sense.passiveAs |
  Sense.passiveOf;

const HEAR = words('hear hears heard hearing');
/** Words that begin a cue of several: "according to", "in the view of", "heard from". */
const PHRASAL = anchored(words('according per in hear hears heard hearing'));

/** The attribution whose cue is the word at `i`, which has these `Sense` bits. */
export function attributionAt(s: Sentence, i: number, senses: number): Attribution | undefined {
  if ((senses & Sense.anchor) !== 0) {
    if (isWord(s, i, PHRASAL)) return phraseAttribution(s, i);
    if (isWord(s, i, lightForms)) return lightVerbAttribution(s, i);
  }
  const mood = (senses & Sense.mood) !== 0 ? moodAttribution(s, i) : undefined;
  if (mood || (senses & CUES) === 0) return mood;
  return quoting(s, i) ?? byAgent(s, i) ?? verbAttribution(s, i);
}

/** Cues of more than one word: "according to", "in the view of", "heard from". */
function phraseAttribution(s: Sentence, i: number): Attribution | undefined {
  if (isWord(s, i, ACCORDING)) return accordingTo(s, i);
  if (isWord(s, i, PER)) return per(s, i);
  if (isWord(s, i, IN)) return inTheViewOf(s, i);
  return isWord(s, i, HEAR) ? heardFrom(s, i) : undefined;
}
