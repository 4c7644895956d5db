import { Part, Sense } from '../lexicon/classes.ts';
import { feelings } from '../lexicon/feelings.ts';
import type { Sentence } from '../text/sentences.ts';
import { Shape } from '../text/tokens.ts';
import { isMark, isNameLike, isPart, isSense, phraseAt, shapeAt, wordAt } from './look.ts';
import type { VerbGroup } from './verb-group.ts';

const OBJECT_OF_REPORT = Sense.talk | Sense.criticism;

/** What a verb must be followed by to report anything, for the verbs that also act. */
const FOLLOW: Readonly<Record<string, (s: Sentence, next: number) => boolean>> = {
  think: (s, next) => !/^(?:of|about)$/.test(wordAt(s, next)),
  celebrate: () => false,
  anticipate: (s, next) => wordAt(s, next) !== 'of',
  announce: (s, next) => isMark(s, next) || wordAt(s, next) === 'that' || isPart(s, next, Part.day) || next >= s.to,
  point: (s, next) => /^(?:to|out)$/.test(wordAt(s, next)),
  call: (s, next) => !/^(?:for|on|upon|in|off|out|up|to|back|at)$/.test(wordAt(s, next)),
  rule: (s, next) => wordAt(s, next) !== 'out',
  express: (s, next) => isVoiced(s, next),
  voice: (s, next) => isVoiced(s, next),
  raise: (s, next) => isVoiced(s, next),
  make: (s, next) => wordAt(s, next) === 'clear' || (wordAt(s, next) === 'it' && wordAt(s, next + 1) === 'clear'),
  charge: (s, next) => wordAt(s, next) === 'that' || isMark(s, next),
  accept: () => true,
  hold: (s, next) => wordAt(s, next) === 'that',
  find: (s, next) => wordAt(s, next) === 'that' || hasAs(s, next) || /^(?:it|them|him|her)$/.test(wordAt(s, next)),
  feel: (s, next) =>
    wordAt(s, next) === 'that' ||
    (isPart(s, next, Part.the | Part.pronoun | Part.possessive) &&
      !/^(?:need|urge|pain|heat|pressure|impact|pinch|sting)$/.test(wordAt(s, next + 1))) ||
    wordAt(s, next) === 'like' ||
    isNameLike(s, next) ||
    hasAs(s, next),
  see: (s, next) => hasAs(s, next) || wordAt(s, next) === 'that',
  view: (s, next) => hasAs(s, next),
  regard: (s, next) => hasAs(s, next),
  paint: (s, next) => hasAs(s, next),
  cast: (s, next) => hasAs(s, next),
  perceive: (s, next) => hasAs(s, next) || wordAt(s, next) === 'that',
  interpret: (s, next) => hasAs(s, next),
  know: (s, next) => wordAt(s, next) === 'that' && wordAt(s, next + 1) !== '.',
  order: () => false,
  // "reporters questioned Roe": asking somebody is no claim.
  question: (s, next) => !isMark(s, next) && !(isNameLike(s, next) && wordAt(s, next + 1) !== "'s"),
  state: (s, next) => isMark(s, next) || wordAt(s, next) === 'that' || isPart(s, next, Part.pronoun | Part.the),
  elaborate: (s, next) => isMark(s, next) || wordAt(s, next) === 'on',
  reason: (s, next) => isMark(s, next) || wordAt(s, next) === 'that',
  consider: (s, next) => !isPart(s, next, Part.ing),
  admit: (s, next) => wordAt(s, next) !== 'to' || isPart(s, next + 1, Part.ing),
  compare: (s, next) => !isMark(s, next),
  hope: () => false,
  attack: () => false,
  link: (s, next) => isPart(s, next, Part.the | Part.pronoun | Part.possessive) || !isMark(s, next),
  project: (s, next) => wordAt(s, next) === 'that' || isPart(s, next, Part.the),
  figure: (s, next) => !/^(?:in|out)$/.test(wordAt(s, next)),
  expect: (s, next) => wordAt(s, next) !== 'to',
  object: (s, next) => isMark(s, next) || wordAt(s, next) === 'that' || wordAt(s, next) === 'to',
  comment: (s, next) => isMark(s, next) || wordAt(s, next) === 'that',
  determine: (s, next) => wordAt(s, next) === 'that',
  read: () => false,
  write: (s, next) => isMark(s, next) || /^(?:that|in|on|to)$/.test(wordAt(s, next)),
  refer: (s, next) => wordAt(s, next) === 'to' && hasAs(s, next),
  speak: (s, next) => wordAt(s, next) === 'of',
  // "organisers added 160 guards": adding a number of things is an act.
  add: (s, next) => shapeAt(s, next) !== Shape.number && !isPart(s, next, Part.number),
  protest: (s, next) => isMark(s, next) || wordAt(s, next) === 'that',
  reject: (s, next) => isVoiced(s, next),
  discount: (s, next) => isVoiced(s, next),
  downplay: (s, next) => isVoiced(s, next),
  alert: () => false,
  hear: () => false,
  outline: () => false,
  advise: (s, next) => isMark(s, next) || wordAt(s, next) === 'that' || wordAt(s, next) === 'against',
  brief: () => false,
  inform: () => true,
  cheer: () => false,
  welcome: (s, next) => !isMark(s, next),
};

/** Whether the verb at `group.verb` reports a claim here, judged by what follows it. `lemma` is its base form. */
export function reports(s: Sentence, group: VerbGroup, lemma: string): boolean {
  let next = group.verb + 1;
  while (isPart(s, next, Part.adverb) && !isPart(s, next, Part.quantifier | Part.the)) next += 1;
  if (phraseAt(s, next, ['to', 'be']) || phraseAt(s, next, ['to', 'have'])) return false;
  if (
    wordAt(s, next) === 'to' &&
    !/^(?:point|admit|object|testify|attest|allude|confess|swear|refer|write)$/.test(lemma)
  )
    return false;
  if (group.form === 'ed' && isSense(s, group.verb, Sense.judge) && /^(?:of|by|for|in|as|with)$/.test(wordAt(s, next)))
    return false;
  if (group.form === 'ed' && wordAt(s, next) === 'by') return false;
  if (group.form === 'ed' && wordAt(s, next) === 'of' && /^(?:suspect|accuse)$/.test(lemma)) return false;
  return FOLLOW[lemma]?.(s, next) ?? true;
}

function hasAs(s: Sentence, next: number): boolean {
  for (let i = next; i < s.to && i - next < 14; i += 1) {
    const word = wordAt(s, i);
    if (word === 'as' && wordAt(s, i + 1) !== 'well') return true;
    if (word === ';' || word === ':') return false;
  }
  return false;
}

/** "concerns", "deep doubts about": the object that makes voicing a report. */
function isVoiced(s: Sentence, next: number): boolean {
  for (let i = next; i < s.to && i - next < 5; i += 1)
    if (feelings.has(wordAt(s, i).replace(/s$/, ''))) return true;
    else if (isSense(s, i, OBJECT_OF_REPORT)) return !/^hopes?$/.test(wordAt(s, i));
  return false;
}
