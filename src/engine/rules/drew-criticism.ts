import { Part, Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import type { Sentence } from '../text/sentences.ts';
import { blame, forceful, holders } from '../lexicon/talk-frames.ts';
import { isPart, isSense, isWord, wordAt } from '../grammar/look.ts';
import { talkAt } from '../grammar/talk.ts';
import { verbGroupAt } from '../grammar/verb-group.ts';
import { likely, type WordRule } from './rule.ts';

/** "from across the country": nobody in particular. */
const EVERYWHERE = words('across around all');
const LED = words('led leads leading reacting reacted response responding responded reaction');
const HEAVY = words('intense increasing renewed fresh heavy');
const TAKEN = words('take takes took taken taking catch caught get got gotten');

/** Nouns that are blame only after "under" or in company: alone they are pushes and praise. */
const MILD = /^(?:praise|pressure|fire|heat|suspicion|claims|outrage|questions)$/;

export const drewCriticism: WordRule = {
  id: 'drew-criticism',
  category: 'passive',
  construction: 'reception',
  pattern: 'draw/face/lead to/come under + criticism/scrutiny/fire',
  summary: 'Blame or praise meets somebody and nobody is said to utter it.',
  anchor: Sense.criticism,
  match: (s, i) => {
    const talk = talkAt(s, i);
    if (
      !talk ||
      talk.owned ||
      talk.denied ||
      isPart(s, talk.from, Part.demonstrative) ||
      (isWord(s, i + 1, holders) && !isWord(s, i + 2, EVERYWHERE))
    )
      return undefined;
    const before = talk.from - 1;
    const word = wordAt(s, i);
    const under = underStart(s, before);
    if (word === 'fire' && talk.from < i && !isWord(s, i - 1, HEAVY)) return undefined;
    if (under !== undefined) return likely(under, i + 1, before);
    const forced = isWord(s, i - 1, forceful);
    // "is taking heat": after "is" a participle is read as an adjective first.
    const take = isWord(s, talk.from, TAKEN) ? talk.from : before;
    const taken =
      isWord(s, take, TAKEN) &&
      !/^(?:bare|modal|conditional)$/.test(verbGroupAt(s, take).form) &&
      /^(?:flak|criticism|heat)$/.test(word);
    if (taken) return likely(take, i + 1);
    if (isSense(s, before, Sense.face) && isPart(s, before, Part.verb) && wordAt(s, before - 1) !== 'to') {
      const mild = MILD.test(word) && !forced && !(word === 'questions' && wordAt(s, i + 1) === 'about');
      return { span: [before, i + 1], strength: mild ? 'possible' : 'likely', cue: [before, i + 1] };
    }
    const led =
      wordAt(s, before) === 'to' &&
      isWord(s, before - 1, LED) &&
      (isWord(s, i, blame) || /^(?:accusations|allegations)$/.test(word));
    return led ? likely(before - 1, i + 1) : undefined;
  },
  hits: [
    'The plan {cue:drew criticism}.',
    'The bank came {cue:under fire} for its fees.',
    'The film has {cue:faced ridicule} online.',
    'She is {cue:taking heat} back home.',
    'The plan {cue:drew criticism} from across the country.',
  ],
  misses: [
    { text: 'The plan drew criticism from Maria Venn.', because: 'the critic is named' },
    {
      text: 'The plan drew swift criticism on Monday from opposition leader Maria Venn.',
      because: 'the critic is named',
    },
    { text: 'He does not want to take the heat.', because: 'none has come yet' },
    { text: 'Criticism is useful.', because: 'nobody meets with any' },
    { text: 'He set the house on fire.', because: 'a literal fire' },
  ],
};

/** Where "came under", "is under" begins when `under` is that word. */
function underStart(s: Sentence, under: number): number | undefined {
  if (wordAt(s, under) !== 'under') return undefined;
  let k = under - 1;
  while (isPart(s, k, Part.adverb)) k -= 1;
  if (s.headline || /^[,(-]$/.test(wordAt(s, k))) return under;
  if (isPart(s, k - 1, Part.negation) || isPart(s, k, Part.negation)) return undefined;
  return /^(?:come|came|comes|coming|is|are|was|were|been|being|remains?|remained)$/.test(wordAt(s, k)) ? k : undefined;
}
