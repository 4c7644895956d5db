import { Part } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { tales } from '../lexicon/talk-frames.ts';
import { isMark, isPart, isWord, wordAt } from '../grammar/look.ts';
import { talkAt } from '../grammar/talk.ts';
import type { Sentence } from '../text/sentences.ts';
import { likely, type WordRule } from './rule.ts';

const TELLING_VERBS = words('has had is was holds held goes went');

/** How many words of place stand between the tale and its verb: "the legend in the coal fields is". */
const PLACE = 6;

export const legendHasIt: WordRule = {
  id: 'legend-has-it',
  category: 'talk',
  construction: 'belief',
  pattern: 'legend/rumour/word + has it / is that / holds that; the story goes',
  summary: 'A tale speaks for itself and nobody is said to tell it.',
  anchorWords: [tales],
  match: (s, i) => {
    if (talkAt(s, i)?.owned === true) return undefined;
    const from = wordAt(s, i - 1) === 'the' ? i - 1 : i;
    const at = verbAfter(s, i);
    if (at === undefined) return undefined;
    const verb = wordAt(s, at);
    const next = wordAt(s, at + 1);
    const hasIt = /^(?:has|had)$/.test(verb) && next === 'it';
    const isThat = /^(?:is|was|holds|held)$/.test(verb) && next === 'that' && wordAt(s, i) !== 'story';
    const goes = /^(?:goes|went)$/.test(verb) && wordAt(s, i) === 'story';
    return hasIt || isThat || goes ? likely(from, at + 2, from, at + 1) : undefined;
  },
  hits: [
    '{cue:Legend has} it that the king drowned.',
    '{cue:The word is} that the mine will close.',
    '{cue:Tradition holds} that the saint lived here.',
    '{cue:The word in the valley is} that the mine will close.',
  ],
  misses: [
    { text: 'The legend on the map is small.', because: 'a legend that explains signs' },
    { text: 'She gave her word that it was so.', because: 'she is the one who promises' },
    { text: 'The story is long.', because: 'nothing is claimed' },
  ],
};

/** The verb of the tale, across a phrase of place ("in the coal fields", "underground"). */
function verbAfter(s: Sentence, tale: number): number | undefined {
  for (let k = tale + 1; k < s.to && k - tale <= PLACE && !isMark(s, k); k += 1) {
    if (isWord(s, k, TELLING_VERBS)) return k;
    if (isPart(s, k, Part.verb | Part.pronoun | Part.relative) && !isPart(s, k, Part.nounToo)) return undefined;
  }
  return undefined;
}
