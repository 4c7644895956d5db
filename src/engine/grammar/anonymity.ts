import { APOSTROPHE, AS, COMMA, DASH, SPEAKING, TO } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { isMark, isPart, isSense, isWord } from './look.ts';
import { beginsAt, phrases } from './phrases.ts';

const ON_BACKGROUND = words('speaking on');

/** How the source comes to know: proof that it is particular people, though nobody is named. */
const ACCESS = [
  'familiar with',
  'briefed on',
  'briefed by',
  'close to',
  'privy to',
  'with knowledge of',
  'with direct knowledge',
  'with access to',
  'with privileged access',
  'in the room',
  'involved in',
  'involved with',
  'aware of',
  'acquainted with',
  'knowledge of',
  'present at',
  'in the know',
];

/** The source may not speak, which is why it stays unnamed. */
const FORBIDDEN_PHRASES = ['not', "weren't", "wasn't", "isn't", "aren't"]
  .flatMap((not) =>
    ['authorized', 'authorised', 'permitted to speak', 'allowed to speak'].map((may) => `${not} ${may}`),
  )
  .concat('lacked authorization', 'lacked permission', 'without authorization', 'without permission to speak');

/** The source wants to stay unnamed, or the text says that it does. */
const SECRECY_PHRASES = [
  'anonymity',
  'anonymously',
  'unnamed',
  'unidentified',
  'anonymous',
  'wished to remain',
  'declined to give',
  'not give his name',
  'not wish to be',
  'preferred to remain',
  'on condition that',
  'on the condition that',
  'on background',
  'off the record',
  ...[
    'not be',
    'not to be',
    'declined to be',
    'refused to be',
    'want to be',
    'wanting to be',
    'wish to be',
    'unwilling to be',
  ].flatMap((will) => ['named', 'identified', 'quoted'].map((known) => `${will} ${known}`)),
  ...FORBIDDEN_PHRASES,
];
const SECRECY = phrases(SECRECY_PHRASES);
const UNNAMED = phrases([...SECRECY_PHRASES, ...ACCESS]);
const FORBIDDEN = phrases(FORBIDDEN_PHRASES);

/** Whether tokens [from, to) say that the source stays unnamed or only how it knows ("familiar with the matter"). */
export function speaksOfAnonymity(s: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (beginsAt(s, i, UNNAMED)) return true;
  return false;
}

/** "Speaking on condition of anonymity, the official said", "the official said, speaking on …": told before the source or after the cue. */
export function speaksAside(s: Sentence, source: number, cueEnd: number): boolean {
  if (isWord(s, s.from, SPEAKING) && source - s.from < 24 && speaksOfAnonymity(s, s.from, source)) return true;
  const after = isWord(s, cueEnd, COMMA) ? cueEnd + 1 : cueEnd;
  return isWord(s, after, ON_BACKGROUND) && speaksOfAnonymity(s, after, Math.min(after + 6, s.to));
}

/** Tokens [from, to) of a reason that the sentence gives for anonymity, and where it speaks of that. */
export interface Reason {
  readonly secrecy: number;
  readonly from: number;
  readonly to: number;
}

/** Every reason for anonymity in the sentence, in its order. */
export function reasonsGiven(s: Sentence): readonly Reason[] {
  const reasons: Reason[] = [];
  for (let i = s.from; i < s.to; i += 1) {
    if (!beginsAt(s, i, SECRECY)) continue;
    const from = reasonStart(s, i);
    if (from === undefined) continue;
    const to = clauseEnd(s, from);
    reasons.push({ secrecy: i, from, to });
    // "not to be named because he was not authorised" is one reason.
    i = Math.max(i, to - 1);
  }
  return reasons;
}

function reasonStart(s: Sentence, secrecy: number): number | undefined {
  // Being forbidden to speak is the reason itself.
  if (beginsAt(s, secrecy, FORBIDDEN)) {
    for (let i = secrecy; i > s.from && secrecy - i < 6; i -= 1) if (isWord(s, i, BECAUSE)) return i;
    return isPart(s, secrecy - 1, Part.be | Part.have) ? secrecy - 1 : secrecy;
  }
  for (let i = secrecy; i < s.to && i - secrecy < 9; i += 1) {
    if (opensReason(s, i)) return i;
    // After the cue comes the claim: "unnamed officials said it failed because …".
    if (isSense(s, i, Sense.say) && isPart(s, i, Part.past | Part.singularForm)) break;
  }
  return undefined;
}

const BECAUSE = words('because since citing given lest fearing');
const PHRASES_FOR_BECAUSE = phrases([
  'for fear',
  'out of fear',
  'in order to',
  'so as',
  'so that',
  'due to',
  'as a condition',
]);
/** What a source stays unnamed to do. */
const PURPOSES = words(
  'discuss describe speak talk avoid protect disclose detail share reveal offer give preserve recount',
);

function opensReason(s: Sentence, i: number): boolean {
  if (isWord(s, i, BECAUSE) || beginsAt(s, i, PHRASES_FOR_BECAUSE)) return true;
  if (isWord(s, i, TO) && isWord(s, isPart(s, i + 1, Part.adverb) ? i + 2 : i + 1, PURPOSES)) return true;
  return isWord(s, i, AS) && isPart(s, i + 1, Part.pronoun | Part.the);
}

function clauseEnd(s: Sentence, from: number): number {
  let i = from + 1;
  while (i < s.to && !(isMark(s, i) && !isWord(s, i, APOSTROPHE) && !isWord(s, i, DASH))) i += 1;
  return i;
}
