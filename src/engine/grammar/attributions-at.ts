import { Sense } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Attribution } from './attribution.ts';
import { verbAttribution } from './cue-attribution.ts';
import { isSense, wordAt } from './look.ts';
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

/** Every attribution whose cue is the word at `i`. */
export function attributionsAt(s: Sentence, i: number): Attribution[] {
  const word = wordAt(s, i);
  if (word === 'according') return present(accordingTo(s, i));
  if (word === 'in') return present(inTheViewOf(s, i));
  if (/^hear(?:s|d|ing)?$/.test(word)) return present(heardFrom(s, i));
  const mood = moodAttribution(s, i);
  if (mood || !isSense(s, i, CUES)) return present(mood);
  return present(quoting(s, i) ?? byAgent(s, i) ?? verbAttribution(s, i));
}

function present(attribution: Attribution | undefined): Attribution[] {
  return attribution ? [attribution] : [];
}
