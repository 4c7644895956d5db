import { Part, Sense } from '../lexicon/classes.ts';
import { formsOf } from '../lexicon/forms.ts';
import { words } from '../lexicon/index.ts';
import { AND, COMMA, DASH, THAT, SENSE } from '../lexicon/single-words.ts';
import { misgivings, opinions } from '../lexicon/talk-frames.ts';
import { isPart, isWord, phraseAt, wordAt } from '../grammar/look.ts';
import { type Talk, talkAt } from '../grammar/talk.ts';
import { isBackdrop, opensClause, opensContent } from '../grammar/talk-backdrop.ts';
import type { Sentence } from '../text/sentences.ts';
import type { WordRule } from './rule.ts';

/** Verbs by which a person utters or spreads talk: then it is theirs. */
const UTTERED = formsOf('raise make express voice sow spread cast plant spark stoke fuel push peddle level lodge');
const CLAIM = words('claim');
const CLAIMS = words('claims');

export const fearsThat: WordRule = {
  id: 'fears-that',
  category: 'talk',
  construction: 'talk',
  pattern: 'fears/claims/suspicions without an owner + that, or a clause at once',
  summary: 'Fears, claims or suspicions are told and nobody is said to have them.',
  anchor: Sense.talk,
  match: (s, i) => {
    const talk = talkAt(s, i);
    if (!talk || talk.denied || !opensContent(s, i) || talk.owned || isUtteredBy(s, talk)) return undefined;
    if (wordAt(s, i - 1) === 'common' || isVerbOfName(s, i) || (talk.from === i && isWord(s, i, CLAIM)))
      return undefined;
    const misgiving = isWord(s, i, misgivings);
    if (!misgiving && !isWord(s, i, opinions)) return undefined;
    const listed = isWord(s, i, CLAIMS) && (isWord(s, talk.from - 1, COMMA) || isWord(s, talk.from - 1, AND));
    const loose = !listed && (isBackdrop(s, talk.from) || (talk.verb === undefined && opensClause(s, talk.from)));
    const shown =
      !isApposed(s, talk, misgiving) &&
      !isSupposed(s, talk) &&
      (misgiving ||
        (loose && wordAt(s, i) !== 'notion' && !(isWord(s, i, SENSE) && phraseAt(s, i - 2, ['in', 'the']))));
    const end = isWord(s, i + 1, THAT) ? i + 2 : i + 1;
    return { span: [talk.from, end], strength: shown ? 'likely' : 'possible' };
  },
  hits: [
    'The bank fell on fears that it would fail.',
    'Suspicions that he had lied remained.',
    'He quit over allegations he lied.',
  ],
  misses: [
    { text: 'His fears that it would fail were groundless.', because: 'the fears are his' },
    { text: 'She fears that it would fail.', because: '“fears” is a verb with a subject' },
    { text: 'Maria Venn’s absurd and false claims that it would fail were read out.', because: 'the claims are hers' },
    { text: 'Orrin claims that the bridge is safe.', because: '“claims” is a verb with a subject' },
    { text: 'Venn also claims he left early.', because: '“claims” is a verb with a subject' },
    { text: 'The concerns that she raised were read out.', because: 'she is the one who raised them' },
    { text: 'The doubts that many people have about it are old.', because: 'the clause tells who has them' },
  ],
};

const OPENERS = Part.adjective | Part.quantifier | Part.adverb | Part.the | Part.verb | Part.ing;

/** "Orrin claims that": the first word of a sentence that is in no list is a name as a rule. */
function isVerbOfName(s: Sentence, i: number): boolean {
  return isWord(s, i, CLAIMS) && i - 1 === s.from && isWord(s, i + 1, THAT) && !isPart(s, i - 1, OPENERS);
}

/** "they expressed concerns that": those who utter it have it. */
export function isUtteredBy(s: Sentence, talk: Talk): boolean {
  return talk.personal && talk.verb !== undefined && isWord(s, talk.verb, UTTERED);
}

/** "…, a claim that he denies", "the dream, the belief that": it explains what stands before, whose owner has been told. */
function isApposed(s: Sentence, talk: Talk, misgiving: boolean): boolean {
  const article = misgiving ? Part.indefinite : Part.indefinite | Part.the;
  return isPart(s, talk.from, article) && (isWord(s, talk.from - 1, COMMA) || isWord(s, talk.from - 1, DASH));
}

/** "it was a concern that", "there would be concerns that": a judgement of the author's, or nothing that is yet. */
function isSupposed(s: Sentence, talk: Talk): boolean {
  if (talk.existential !== undefined) return isPart(s, talk.existential + 1, Part.modal);
  return isPart(s, talk.from, Part.indefinite) && isPart(s, talk.from - 1, Part.be);
}
