import { Part, Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { care, musings } from '../lexicon/talk-frames.ts';
import { isMark, isPart, isWord, shapeAt, wordAt } from '../grammar/look.ts';
import { Shape } from '../text/tokens.ts';
import type { Sentence } from '../text/sentences.ts';
import { talkAt } from '../grammar/talk.ts';
import { sure, type WordRule } from './rule.ts';

const CONFLICTING = words('conflicting contradictory competing');
/** "if ever there was a dispute" */
const IF = words('if whether');
const HARDLY_ANY = words('less no little');

/** What people feel or do, which is a claim only with what it is about. */
const FEELINGS =
  /^(?:consensus|complaints?|confusion|expectations?|hopes?|feelings?|reports?|questions?|anger|distrust|mistrust|resentment|indignation|warnings?|recognition|sentiments?|wisdom)$/;

export const thereAreFears: WordRule = {
  id: 'there-are-fears',
  category: 'talk',
  construction: 'talk',
  pattern: 'there + be + talk noun',
  summary: 'Talk is said to exist; nobody is said to talk.',
  anchor: Sense.talk,
  match: (s, i) => {
    const talk = talkAt(s, i);
    const there = talk?.existential;
    if (!talk || there === undefined || talk.denied || talk.owned || isWord(s, talk.from, HARDLY_ANY)) return undefined;
    if (isWord(s, there - 1, IF) || isWord(s, there - 2, IF)) return undefined;
    const word = wordAt(s, i);
    const next = wordAt(s, i + 1);
    // "there were reports the army was near"
    const clause = word === 'reports' && isPart(s, i + 1, Part.the | Part.pronoun | Part.possessive);
    const told = clause || /^(?:that|of|about|over|as|whether)$/.test(next);
    if (wordAt(s, talk.from) === 'the' && next !== 'that') return undefined;
    if (isWord(s, i - 1, care) || isCompound(s, i)) return undefined;
    if (/^calls?$/.test(word) && !(next === 'for' || (word === 'calls' && next === 'to'))) return undefined;
    // "there is a theory of numbers"
    if (/^(?:theory|theories|argument|arguments|view|views)$/.test(word) && next === 'of') return undefined;
    if (/^(?:debate|discussions?)$/.test(word) && next === 'that') return undefined;
    const modal = isPart(s, there + 1, Part.modal);
    const mild =
      word !== 'calls' &&
      !isWord(s, i - 1, CONFLICTING) &&
      (isWord(s, i, musings) || FEELINGS.test(word) ? !told : word === 'sense' && next !== 'that');
    if (modal || mild) return { span: [there, i + 1], strength: 'possible' };
    return sure(there, i + 1);
  },
  hits: [
    '{cue:There are growing fears} that the dam will break.',
    '{cue:There has been much speculation} about a merger.',
    '{cue:There is concern} over the dam.',
    '{cue:There have been calls} for a new dam.',
    '{cue:There are conflicting stories} of his flight.',
    '{cue:There is disagreement} over the date.',
    '{cue:There’s broad concern} that the dam will break.',
  ],
  misses: [
    { text: 'There is no doubt that the dam will break.', because: 'the author denies the doubt' },
    { text: 'There is a theory of bridges.', because: 'a field, and no claim' },
    { text: 'There were calls of “More!” from the crowd.', because: 'shouts' },
    { text: 'Tell us if there is a dispute.', because: 'there is none yet' },
    { text: 'There are three bridges.', because: 'bridges are no talk' },
    { text: 'There are some warning signs for the mayor.', because: 'signs that warn, not a warning' },
    { text: 'There was criticism from Maria Venn.', because: 'the critic is named' },
    { text: 'Are there fears that the dam will break?', because: 'whoever asks claims nothing' },
    { text: 'She has fears that the dam will break.', because: 'the fears are hers' },
  ],
};

/** "warning signs", "a question mark": the talk noun belongs to the next. */
function isCompound(s: Sentence, i: number): boolean {
  const grammar = Part.preposition | Part.subordinator | Part.pronoun | Part.the | Part.indefinite | Part.possessive;
  const more = Part.be | Part.have | Part.modal | Part.adverb | Part.conjunction | Part.quantifier | Part.relative;
  return (
    isPart(s, i, Part.singular) &&
    !isMark(s, i + 1) &&
    shapeAt(s, i + 1) === Shape.lower &&
    (!isPart(s, i + 1, Part.verb) || isPart(s, i + 1, Part.singularForm)) &&
    !isPart(s, i + 1, grammar | more | Part.adjective | Part.demonstrative | Part.day | Part.number)
  );
}
