import { BEING, QUESTIONS, WITH } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { isMark, isPart, isWord } from '../grammar/look.ts';
import { hasAgent } from '../grammar/passive.ts';
import { talkAt } from '../grammar/talk.ts';
import { likely, type WordRule } from './rule.ts';

const ASKED = words('asked');
const UTTERED = words('raised voiced expressed aired leveled levelled made directed cast proposed');

const ABOUT = words('about over');

export const questionsWereRaised: WordRule = {
  id: 'questions-were-raised',
  category: 'talk',
  construction: 'talk',
  pattern: 'talk noun + be + raised/voiced/expressed, without an agent',
  summary: 'Talk is uttered and nobody is said to utter it.',
  anchor: Sense.talk | Sense.criticism,
  match: (s, i) => {
    const talk = talkAt(s, i);
    if (!talk || talk.denied || talk.verb !== undefined || talk.owned || isPart(s, talk.from, Part.demonstrative))
      return undefined;
    for (let k = i + 1; k < s.to && k - i < 9 && !isMark(s, k); k += 1) {
      if (isWord(s, k, UTTERED) || (isWord(s, i, QUESTIONS) && isWord(s, k, ASKED))) {
        const passive = isPart(s, k - 1, Part.be) || (isPart(s, k - 1, Part.adverb) && isPart(s, k - 2, Part.be));
        // "with concerns raised about its cost"
        const opens = talk.from === s.from || isWord(s, talk.from - 1, WITH);
        const reduced = !passive && k === i + 1 && opens && isWord(s, k + 1, ABOUT);
        if (!(passive || reduced) || hasAgent(s, k)) return undefined;
        if (isWord(s, k, ASKED) && !isWord(s, k + 1, ABOUT) && !(isWord(s, k - 1, BEING) && talk.from === i))
          return undefined;
        return likely(talk.from, k + 1);
      }
      if (isPart(s, k, Part.verb | Part.relative | Part.modal) && !isPart(s, k, Part.nounToo)) return undefined;
    }
    return undefined;
  },
  hits: [
    '{cue:Questions were raised} about the dam.',
    '{cue:Concerns have been voiced} over the dam.',
    '{cue:Doubts about the dam have been expressed}.',
    '{cue:Questions are being asked} about the dam.',
    '{cue:Doubts raised} over dam',
    '{cue:Several theories have been proposed}.',
    'The dam was built, with {cue:concerns raised} about its cost.',
    '{cue:Questions are being asked} in the valley.',
  ],
  misses: [
    { text: 'Questions were raised by Maria Venn.', because: 'the one who raises them is named' },
    { text: 'Four questions were asked in the exam.', because: 'questions that are put and answered' },
    { text: 'Prices were raised.', because: 'prices are no talk' },
    { text: 'His doubts were raised again.', because: 'the doubts are his' },
    { text: 'This agreement is made between two firms.', because: 'a contract' },
  ],
};
