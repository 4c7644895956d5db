import { QUESTIONS, SENSE, CALLS } from '../lexicon/single-words.ts';
import { formsOf } from '../lexicon/forms.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { care, ownCourse } from '../lexicon/talk-frames.ts';
import { isPart, isSense, isWord, wordAt } from '../grammar/look.ts';
import { subjectBefore } from '../grammar/subject.ts';
import { verbGroupAt } from '../grammar/verb-group.ts';
import type { Sentence } from '../text/sentences.ts';
import { talkAt } from '../grammar/talk.ts';
import { likely, type WordRule } from './rule.ts';

/** What people feel: talk only with what it is about. */
const FEELINGS = words('anger resentment fear confusion feeling');
/** What programs and authors make. */
const SET_UP = words('warning warnings assertion assertions assumption assumptions');
const QUESTION = words('question');
const SET = formsOf('set touch spark');
const LED = formsOf('lead give add');
/** What an event can only lead to if people talk. */
const LED_TO = words(
  `calls worries speculation rumours rumors fears concerns concern questions complaints doubts suspicion suspicions claims allegations accusations
  firestorm outcry uproar furor furore backlash controversy outrage`,
);
/** Things in which somebody speaks: what they raise, their authors raise. */
const MESSAGES = words(
  'ad ads advert video statement letter speech spot message tweet memo book article suit lawsuit complaint',
);

export const sparkedSpeculation: WordRule = {
  id: 'sparked-speculation',
  category: 'talk',
  construction: 'talk',
  pattern: 'raise/spark/fuel + talk noun, with an event as subject',
  summary: 'An event sets talk going; nobody is said to talk.',
  anchor: Sense.talk,
  match: (s, i) => {
    const talk = talkAt(s, i);
    if (!talk || talk.owned) return undefined;
    const next = wordAt(s, i + 1);
    const led = ledTo(s, talk.from);
    const asked = isWord(s, i, QUESTIONS) && next !== 'about';
    if (led !== undefined && !talk.denied && isWord(s, i, LED_TO) && !asked) return likely(led, i + 1);
    if (talk.verb === undefined) return undefined;
    if (!isSense(s, talk.verb, Sense.raise) || !isPart(s, talk.verb, Part.verb)) return undefined;
    if (talk.personal || talk.denied || isUndone(s, talk.verb, i)) return undefined;
    const about = /^(?:about|of|over|that|at|among|as)$/.test(next);
    if (isWord(s, i, QUESTION) && !about) return undefined;
    const calls = isWord(s, i, CALLS) && /^(?:for|to)$/.test(next);
    if ((isWord(s, i, ownCourse) && !calls) || (isWord(s, i, SENSE) && next !== 'that') || isWord(s, i - 1, care))
      return undefined;
    // "concerns that give pause": what follows is about the concerns.
    if (next === 'that' && isPart(s, i + 2, Part.verb | Part.be | Part.have | Part.modal)) return undefined;
    if (isWord(s, i, SET_UP) && verbGroupAt(s, talk.verb).form !== 'ed') return undefined;
    const felt = isWord(s, i, FEELINGS) && !about;
    return {
      span: [talk.verb, i + 1],
      strength: felt || isMessage(s, talk.verb) ? 'possible' : 'likely',
      cue: [talk.verb, i + 1],
    };
  },
  hits: [
    'The visit {cue:sparked speculation} about a merger.',
    'The leak {cue:raised new questions} about the dam.',
    'The delay {cue:fuelled fears} of a default.',
    'The leak {cue:led to calls} for his resignation.',
    'The delay {cue:gave rise to speculation}.',
    'The leak {cue:prompted calls} for an inquiry.',
    'The remark {cue:set off a firestorm}.',
    'The loss {cue:added to worries} about the bank.',
  ],
  misses: [
    { text: 'He raised questions about the dam.', because: 'a person raises them' },
    { text: 'Maria Venn raised concerns about the dam.', because: 'a named person raises them' },
    { text: 'The plan will no doubt raise questions.', because: 'none has been raised' },
    { text: 'The plan added a security concern.', because: 'a task, not talk' },
    { text: 'Too many words generate a warning.', because: 'a program warns' },
    { text: 'The storm raised the water.', because: 'water is no talk' },
  ],
};

/** "led to calls", "gave rise to speculation", "set off a firestorm": where the verb begins. */
function ledTo(s: Sentence, from: number): number | undefined {
  if (isWord(s, from - 2, SET) && wordAt(s, from - 1) === 'off') return from - 2;
  if (wordAt(s, from - 1) !== 'to') return undefined;
  const verb = wordAt(s, from - 2) === 'rise' ? from - 3 : from - 2;
  const given = /^g[ai]v/.test(wordAt(s, verb));
  if (!isWord(s, verb, LED) || given !== verb < from - 2) return undefined;
  const { form } = verbGroupAt(s, verb);
  return form === 'conditional' || form === 'modal' || form === 'bare' ? undefined : verb;
}

/** "could raise questions", "will no doubt raise questions", "to raise a question": nothing has been raised. */
function isUndone(s: Sentence, verb: number, noun: number): boolean {
  const { form, from } = verbGroupAt(s, verb);
  if (form === 'conditional' || form === 'modal' || isPart(s, from - 3, Part.modal)) return true;
  return form === 'bare' && (isPart(s, noun, Part.singular) || wordAt(s, verb) === 'raise');
}

/** "The ad renews accusations". */
function isMessage(s: Sentence, verb: number): boolean {
  const subject = subjectBefore(s, verbGroupAt(s, verb).from);
  return subject !== undefined && isWord(s, subject.phrase.head, MESSAGES);
}
