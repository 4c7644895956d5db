import { CLAUSE_SUBJECTS } from '../grammar/talk-backdrop.ts';
import { CALLS } from '../lexicon/single-words.ts';
import { amidAnswer, answerVerbs, endOfAnswer, phrasalAnswers } from '../lexicon/answer-verbs.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { answered, told, topics } from '../lexicon/talk-frames.ts';
import { isPart, isWord, wordAt } from '../grammar/look.ts';
import { isHolder, talkAt } from '../grammar/talk.ts';
import { verbGroupAt } from '../grammar/verb-group.ts';
import type { Sentence } from '../text/sentences.ts';
import { likely, type WordRule } from './rule.ts';

export const dismissedAllegations: WordRule = {
  id: 'dismissed-allegations',
  category: 'talk',
  construction: 'talk',
  pattern: 'dismiss/bristle at/put to rest/face + talk noun without an owner + that/of/about',
  summary: 'Somebody answers talk, and nobody is said to have talked.',
  anchor: Sense.talk | Sense.criticism,
  match: (s, i) => {
    const talk = talkAt(s, i);
    if (!talk || talk.denied || !isWord(s, i, answered) || isPart(s, talk.from, Part.demonstrative)) return undefined;
    if (!opensTopic(s, i) || talk.owned) return undefined;
    const verb = answerBefore(s, talk.from - 1, i - 1);
    if (verb === undefined || isUndone(s, verb)) return undefined;
    return likely(verb, i + 1);
  },
  hits: [
    'She {cue:bristled at the suggestion} that she had lied.',
    'The mayor sought to {cue:put to rest questions} about his health.',
    'The mayor {cue:faces renewed doubts} about his health.',
    'The bank {cue:denied claims} it was broke.',
    'Police are {cue:investigating claims} that he took bribes.',
    'He has {cue:dealt with criticism} of his plan.',
    'The bank {cue:faces calls} to cut its fees.',
    'The mayor {cue:hit back at claims} that he had lied.',
    'She {cue:played down fears} of a flood.',
  ],
  misses: [
    { text: 'She dismissed his claims that she had lied.', because: 'the claims are his' },
    { text: 'She dismissed accusations by Maria Venn that she had lied.', because: 'the accuser is named' },
    { text: 'He answered questions about his health.', because: 'questions that somebody asks and he answers' },
    { text: 'He denied the accusations.', because: 'the text has told before whose they are' },
  ],
};

/** What the talk is about must follow: bare "the accusations" point back to one that has been told. */
function opensTopic(s: Sentence, i: number): boolean {
  const at = i + 1;
  if (isWord(s, i, CALLS)) return wordAt(s, at) === 'for' || wordAt(s, at) === 'to';
  if (wordAt(s, at) === 'that') return !isPart(s, at + 1, Part.verb | Part.be | Part.have | Part.modal);
  if (wordAt(s, at) === 'of' && isHolder(s, at + 1)) return false;
  if (isWord(s, at, topics)) return true;
  return isWord(s, i, told) && isWord(s, at, CLAUSE_SUBJECTS);
}

const AWAY = /^(?:down|into|off|aside|away)$/;

function isVerb(s: Sentence, k: number): boolean {
  return isPart(s, k, Part.verb) || /(?:ed|ing|s)$/.test(wordAt(s, k));
}

/** The first token of the verb that answers and ends at one of the tokens `from` to `to`. */
function answerBefore(s: Sentence, from: number, to: number): number | undefined {
  if (isWord(s, from, answerVerbs) && isPart(s, from, Part.verb)) return from;
  for (let end = to; end >= from; end -= 1) {
    // "played down", "brushed aside"
    if (AWAY.test(wordAt(s, end)) && isVerb(s, end - 1)) return end - 1;
    const verb = isWord(s, end - 1, amidAnswer) ? end - 2 : end - 1;
    if (isWord(s, end, endOfAnswer) && isWord(s, verb, phrasalAnswers)) return verb;
  }
  return undefined;
}

/** "could face questions", "did not deny claims": nothing has been answered. */
function isUndone(s: Sentence, verb: number): boolean {
  const { form, negated } = verbGroupAt(s, verb);
  // "has dealt": a participle that the lexicon does not have.
  return negated || (form === 'modal' && !isPart(s, verb - 1, Part.have)) || form === 'conditional';
}
