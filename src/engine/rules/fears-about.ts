import { Part, Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { OF, QUESTIONS } from '../lexicon/single-words.ts';
import { charges, grave, holdable, topics } from '../lexicon/talk-frames.ts';
import { isPart, isWord, opensSentence, wordAt } from '../grammar/look.ts';
import { isHolder, talkAt } from '../grammar/talk.ts';
import { isBackdrop, opensClause } from '../grammar/talk-backdrop.ts';
import type { Sentence } from '../text/sentences.ts';
import { isUtteredBy } from './fears-that.ts';
import type { WordRule } from './rule.ts';

const TALK = words('talk');
/** Verbs and prepositions after which questions are those that somebody asks and answers. */
const ASKED = words(
  'ask answer take field answering asked asking answered taking took fielded fielding duck ducked dodged refused to by with on',
);
const NAGGING = words(
  'nagging lingering persistent growing serious new fresh unanswered mounting renewed troubling amid over despite of',
);
const ALLEGATIONS = words('allegations accusations');
/** Adjectives that tell what the allegations are like; a noun tells what they are about. */
const QUALITY = /(?:ing|ed|er|est|ous|ive|ic|al|able|ible|less|ful|isan|like)$/;

export const fearsAbout: WordRule = {
  id: 'fears-about',
  category: 'talk',
  construction: 'talk',
  pattern: 'fears/allegations/doubts without an owner + of/about/over; fraud allegations',
  summary: 'Fears, doubts or charges are about something and nobody is said to have them.',
  anchor: Sense.talk,
  match: (s, i) => {
    const talk = talkAt(s, i);
    if (!talk || talk.owned || talk.denied || isUtteredBy(s, talk)) return undefined;
    // "Talk about a surprise!"
    if (talk.from === i && isWord(s, i, TALK) && opensSentence(s, i) && wordAt(s, i + 1) === 'about') return undefined;
    if (isWord(s, i + 1, topics) && (isWord(s, i, charges) || isWord(s, i, grave))) {
      if (isWord(s, i + 1, OF) && (isWord(s, i, holdable) || isHolder(s, i + 2))) return undefined;
      const supposed = talk.existential !== undefined && isPart(s, talk.existential + 1, Part.modal);
      const loose = isBackdrop(s, talk.from) || (talk.verb === undefined && opensClause(s, talk.from));
      const shown = !supposed && !isAsked(s, i, talk.from) && (isWord(s, i, charges) || (loose && isWord(s, i, grave)));
      return { span: [talk.from, i + 2], strength: shown ? 'likely' : 'possible' };
    }
    const subject = isWord(s, i, ALLEGATIONS) && talk.from < i && isSubject(s, i - 1);
    return subject ? { span: [talk.from, i + 1], strength: 'likely' } : undefined;
  },
  hits: [
    'The vote was marred by allegations of fraud.',
    'The bank lost money because of questions about its books.',
    'He resigned after the fraud allegations.',
  ],
  misses: [
    { text: 'Maria Venn’s allegations of fraud were read out.', because: 'the allegations are hers' },
    { text: 'They expressed concerns about the dam.', because: 'they are the ones who express it' },
    { text: 'If it rains, we’ll talk about the dam.', because: '“talk” is a verb with a subject' },
    { text: 'Talk about a surprise!', because: 'a cry, and no talk' },
    { text: 'The concerns of parents were heard.', because: 'the parents have them' },
    { text: 'Voters heard more damaging accusations.', because: 'the accusations are not said to be about anything' },
  ],
};

/** Questions that somebody asks and somebody answers, and no doubt that hangs about. */
function isAsked(s: Sentence, i: number, from: number): boolean {
  if (!isWord(s, i, QUESTIONS)) return false;
  const remote = isWord(s, from - 1, OF) && isBackdrop(s, from);
  return isWord(s, from - 1, ASKED) || !(isWord(s, i - 1, NAGGING) || remote);
}

/** "fraud allegations", "the sexual abuse allegations": the noun before tells what they are about. */
function isSubject(s: Sentence, at: number): boolean {
  const grammar =
    Part.the | Part.demonstrative | Part.quantifier | Part.adjective | Part.adverb | Part.number | Part.verb;
  return !isPart(s, at, grammar) && !QUALITY.test(wordAt(s, at));
}
