import { Part, Sense } from '../lexicon/classes.ts';
import { isPart, isSense, wordAt } from '../grammar/look.ts';
import { verbGroupAt } from '../grammar/verb-group.ts';
import { talkAt } from '../grammar/talk.ts';
import type { WordRule } from './rule.ts';

/** What an event brings about without anybody's talking. */
const UNTOLD =
  /^(?:calls?|view|hope|idea|feelings?|stor(?:y|ies)|charges?|debate|discussions?|agreement|recognition|realization|realisation)$/;

export const sparkedSpeculation: WordRule = {
  id: 'sparked-speculation',
  category: 'talk',
  construction: 'talk',
  pattern: 'raise/spark/fuel + talk noun, with an event as subject',
  summary: 'An event sets talk going; nobody is said to talk.',
  reads: 'words',
  anchor: Sense.talk,
  match: (s, i) => {
    const talk = talkAt(s, i);
    if (!talk || talk.owned || talk.verb === undefined) return undefined;
    if (!isSense(s, talk.verb, Sense.raise) || !isPart(s, talk.verb, Part.verb)) return undefined;
    const { form } = verbGroupAt(s, talk.verb);
    if (wordAt(s, i) === 'question' && !/^(?:about|of|over|that)$/.test(wordAt(s, i + 1))) return undefined;
    if (UNTOLD.test(wordAt(s, i)) || (wordAt(s, i) === 'sense' && wordAt(s, i + 1) !== 'that')) return undefined;
    // "concerns that give pause": what follows is about the concerns.
    if (wordAt(s, i + 1) === 'that' && isPart(s, i + 2, Part.verb | Part.be | Part.have | Part.modal)) return undefined;
    if (
      talk.personal ||
      talk.denied ||
      form === 'conditional' ||
      form === 'modal' ||
      (form === 'bare' && (isPart(s, i, Part.singular) || wordAt(s, talk.verb) === 'raise'))
    )
      return undefined;
    return { span: [talk.verb, i + 1], strength: 'likely', cue: [talk.verb, i + 1] };
  },
  hits: [
    'The visit {cue:sparked speculation} about a merger.',
    'The leak {cue:raised new questions} about the dam.',
    'The delay {cue:fuelled fears} of a default.',
  ],
  misses: [
    { text: 'He raised questions about the dam.', because: 'a person raises them' },
    { text: 'Maria Venn raised concerns about the dam.', because: 'a named person raises them' },
    { text: 'The storm raised the water.', because: 'water is no talk' },
  ],
};
