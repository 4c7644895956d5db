import { Part, Sense } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { isPart, isSense, wordAt } from '../grammar/look.ts';
import { talkAt } from '../grammar/talk.ts';
import type { WordRule } from './rule.ts';

/** Nouns that are blame only after "under" or in company: alone they are pushes and praise. */
const MILD = /^(?:praise|pressure|fire|heat|suspicion|claims|outrage|questions)$/;

export const drewCriticism: WordRule = {
  id: 'drew-criticism',
  category: 'passive',
  construction: 'reception',
  pattern: 'draw/face/lead to/come under + criticism/scrutiny/fire',
  summary: 'Blame or praise meets somebody and nobody is said to utter it.',
  reads: 'words',
  anchor: Sense.criticism,
  match: (s, i) => {
    const talk = talkAt(s, i);
    if (!talk || talk.owned || talk.denied || /^(?:from|by|among)$/.test(wordAt(s, i + 1))) return undefined;
    const before = talk.from - 1;
    const word = wordAt(s, i);
    const under = underStart(s, before);
    if (word === 'fire' && talk.from < i && !/^(?:intense|increasing|renewed|fresh|heavy)$/.test(wordAt(s, i - 1)))
      return undefined;
    if (under !== undefined) return { span: [under, i + 1], strength: 'likely', cue: [before, i + 1] };
    const taken =
      /^(?:take|takes|took|taken|taking|catch|caught|get|got|gotten)$/.test(wordAt(s, before)) &&
      /^(?:flak|criticism)$/.test(word);
    if (taken) return { span: [before, i + 1], strength: 'likely', cue: [before, i + 1] };
    if (isSense(s, before, Sense.face) && isPart(s, before, Part.verb) && wordAt(s, before - 1) !== 'to')
      return {
        span: [before, i + 1],
        strength: MILD.test(word) && !(word === 'questions' && wordAt(s, i + 1) === 'about') ? 'possible' : 'likely',
        cue: [before, i + 1],
      };
    const led =
      wordAt(s, before) === 'to' &&
      /^(?:led|leads|leading|lead|reacting|reacted|response|reaction)$/.test(wordAt(s, before - 1)) &&
      /^(?:criticism|scrutiny|ridicule|backlash|condemnation|accusations|allegations|outcry|uproar)$/.test(word);
    if (led) return { span: [before - 1, i + 1], strength: 'likely', cue: [before - 1, i + 1] };
    const received =
      /^(?:has|have|had)$/.test(wordAt(s, i + 2)) ||
      /^(?:has|have|had)$/.test(wordAt(s, i + 3)) ||
      /^(?:has|have|had)$/.test(wordAt(s, i + 4));
    if (received && /^(?:criticisms?|scrutiny|backlash|flak|ridicule)$/.test(word)) {
      for (let k = i + 3; k < i + 6; k += 1)
        if (/^(?:received|faced|drawn|endured|attracted|gotten|got|met)$/.test(wordAt(s, k)))
          return { span: [talk.from, i + 1], strength: 'likely', cue: [talk.from, i + 1] };
    }
    const survived =
      wordAt(s, talk.from) !== 'the' &&
      /^(?:surviv|weather|deflect|brush|shrug|dismiss|reject|despite|after|over|following)/.test(wordAt(s, before)) &&
      /^criticisms?$/.test(word);
    return survived ? { span: [before, i + 1], strength: 'likely', cue: [before, i + 1] } : undefined;
  },
  hits: [
    'The plan {cue:drew criticism}.',
    'The bank came {cue:under fire} for its fees.',
    'The film has {cue:faced ridicule} online.',
  ],
  misses: [
    { text: 'The plan drew criticism from Maria Venn.', because: 'the critic is named' },
    { text: 'Criticism is useful.', because: 'nobody meets with any' },
    { text: 'He set the house on fire.', because: 'a literal fire' },
  ],
};

/** Where "came under", "is under" begins when `under` is that word. */
function underStart(s: Sentence, under: number): number | undefined {
  if (wordAt(s, under) !== 'under') return undefined;
  let k = under - 1;
  while (isPart(s, k, Part.adverb)) k -= 1;
  if (/^[,(-]$/.test(wordAt(s, k))) return under;
  return /^(?:come|came|comes|coming|is|are|was|were|been|being|remains?|remained)$/.test(wordAt(s, k)) ? k : undefined;
}
