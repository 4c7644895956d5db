import { Part, Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { farMoveVerbs, moveVerbs, trailVerbs } from '../lexicon/move-verbs.ts';
import { FOR, TO } from '../lexicon/single-words.ts';
import { care, ownCourse, topics } from '../lexicon/talk-frames.ts';
import { isMark, isPart, isWord, wordAt } from '../grammar/look.ts';
import type { Sentence } from '../text/sentences.ts';
import { talkAt } from '../grammar/talk.ts';
import { likely, type WordRule } from './rule.ts';

/** What may stand between the talk and its verb. */
const BETWEEN = words(
  'have has had been be also still began begin to were was are is then soon immediately quickly further only already',
);
const QUESTION_TALKS = words('question talks');
const CONCERNS = words('concern concerns');
const CALLS = words('calls');

export const speculationSwirls: WordRule = {
  id: 'speculation-swirls',
  category: 'talk',
  construction: 'talk',
  pattern: 'talk noun + swirl/mount/grow/persist',
  summary: 'Talk moves by itself; nobody is said to talk.',
  anchor: Sense.talk,
  match: (s, i) => {
    const talk = talkAt(s, i);
    const calls = isWord(s, i, CALLS);
    if (
      !talk ||
      talk.denied ||
      talk.verb !== undefined ||
      (isWord(s, i, ownCourse) && !calls) ||
      isWord(s, i, QUESTION_TALKS) ||
      talk.owned
    )
      return undefined;
    if (isWord(s, i - 1, care) && isWord(s, i, CONCERNS)) return undefined;
    const about = calls ? isWord(s, i + 1, FOR) : isWord(s, i + 1, topics);
    const far = about && isPart(s, i, Part.plural) ? farVerb(s, i) : undefined;
    if (far !== undefined) return likely(talk.from, i + 1);
    let k = i + 1;
    while (k - i < 5 && isWord(s, k, BETWEEN) && !(isWord(s, k, moveVerbs) && !isWord(s, k + 1, TO))) k += 1;
    if (!isWord(s, k, moveVerbs) && !isWord(s, k, trailVerbs) && wordAt(s, k) !== 'rife') return undefined;
    // "calls to the shop grew"
    return calls && !isWord(s, k + 1, FOR) ? undefined : likely(talk.from, k + 1);
  },
  hits: [
    '{cue:Speculation swirled} for weeks.',
    '{cue:Questions have surfaced} about the dam.',
    '{cue:Doubts persist} over the dam.',
    '{cue:Doubts hung} over the deal.',
    '{cue:Suspicions began to grow}.',
    '{cue:Calls} for a ban are growing.',
    '{cue:Calls are growing} for a ban.',
  ],
  misses: [
    { text: 'His doubts persist.', because: 'the doubts are his' },
    { text: 'There was anger following his words.', because: '“following” is a preposition' },
    { text: 'Prices rose for weeks.', because: 'prices are no talk' },
    { text: 'Calls to the helpline are growing.', because: 'calls by telephone' },
    { text: 'She answered questions for weeks.', because: 'questions that are asked and answered' },
  ],
};

/** The verb of "questions about the dam mounted". */
function farVerb(s: Sentence, i: number): number | undefined {
  for (let k = i + 3; k < i + 9 && !isMark(s, k); k += 1)
    if (isWord(s, k, farMoveVerbs) && (!isPart(s, k, Part.adjective) || isPart(s, k - 1, Part.be))) return k;
  return undefined;
}
