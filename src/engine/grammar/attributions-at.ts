import { ACCORDING, IN } from '../lexicon/single-words.ts';
import { Sense } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Attribution } from './attribution.ts';
import { verbAttribution } from './cue-attribution.ts';
import { isSense, isWord, wordAt } from './look.ts';
import { moodAttribution } from './mood-attribution.ts';
import { accordingTo, byAgent, heardFrom, inTheViewOf, quoting } from './prepositional-attribution.ts';

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

const NONE: readonly Attribution[] = [];

/** Every attribution whose cue is the word at `i`. */
export function attributionsAt(s: Sentence, i: number): readonly Attribution[] {
  if (isSense(s, i, Sense.viewer)) return phraseAttribution(s, i);
  const mood = moodAttribution(s, i);
  if (mood || !isSense(s, i, CUES)) return present(mood);
  return present(quoting(s, i) ?? byAgent(s, i) ?? verbAttribution(s, i));
}

/** Cues of more than one word: "according to", "in the view of", "heard from". */
function phraseAttribution(s: Sentence, i: number): readonly Attribution[] {
  const word = wordAt(s, i);
  if (isWord(s, i, ACCORDING)) return present(accordingTo(s, i));
  if (isWord(s, i, IN)) return present(inTheViewOf(s, i));
  if (word.startsWith('hear')) return present(heardFrom(s, i));
  return NONE;
}

function present(attribution: Attribution | undefined): readonly Attribution[] {
  return attribution ? [attribution] : NONE;
}
