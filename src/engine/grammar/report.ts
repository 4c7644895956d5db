import { BEING, BY, OF, QUOTE, THAT, TO } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { formsOf } from '../lexicon/forms.ts';
import { quoteVerbs } from '../lexicon/quote-verbs.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { thatAfter } from './adverbial.ts';
import { FOLLOW } from './follows.ts';
import { isMark, isPart, isSense, isWord, isStateAt } from './look.ts';
import type { VerbGroup } from './verb-group.ts';

/** Forms of verbs that report only with "that" or beside a quotation. */
export const quoteForms = formsOf(quoteVerbs);

/** How far before the verb a quotation may have ended: the subject stands between. */
const REACH = 8;

function isBesideQuotation(s: Sentence, { from }: VerbGroup, next: number): boolean {
  if (isWord(s, next, QUOTE) || (isMark(s, next) && isWord(s, next + 1, QUOTE))) return true;
  if (!isMark(s, next) && next < s.to) return false;
  for (let k = from - 1; k >= s.from && from - k < REACH; k -= 1) if (isWord(s, k, QUOTE)) return true;
  return false;
}

/** They tell of themselves. */
const THEMSELVES = words('themselves himself herself');
const AFTER_PASSIVE = words('of by for in as with');
const CHANNELS = words('phone telephone email e-mail text letter');

/** "said by phone": how, and not by whom; "by letter writers" tells of people. */
export function isChannel(s: Sentence, at: number): boolean {
  return isWord(s, at, CHANNELS) && !isPart(s, at + 1, Part.plural | Part.singular);
}

/** Whether the verb at `group.verb` reports a claim here, judged by what follows it. `lemma` is its base form. */
export function reports(s: Sentence, group: VerbGroup, lemma: string): boolean {
  let next = group.verb + 1;
  while (isPart(s, next, Part.adverb) && !isPart(s, next, Part.quantifier | Part.the)) next += 1;
  next = thatAfter(s, next);
  // "claim to have seen it"
  if (lemma === 'claim' && isWord(s, next, TO)) return true;
  if (isStateAt(s, next) || isWord(s, next, THEMSELVES)) return false;
  if (
    isWord(s, next, TO) &&
    !/^(?:point|admit|object|testify|attest|allude|confess|swear|refer|write|complain|grumble|confide)$/.test(lemma)
  )
    return false;
  if (group.form === 'ed' && isSense(s, group.verb, Sense.judge) && isWord(s, next, AFTER_PASSIVE)) return false;
  // "refugees admitted are", "those surveyed have"
  const followed =
    lemma !== 'say' && isPart(s, group.verb + 1, Part.be | Part.have) && !isWord(s, group.verb + 1, BEING);
  if (group.form === 'ed' && followed) return false;
  if (group.form === 'ed' && isWord(s, next, BY) && !isChannel(s, next + 1)) return false;
  if (group.form === 'ed' && isWord(s, next, OF) && /^(?:suspect|accuse)$/.test(lemma)) return false;
  if (isWord(s, group.verb, quoteForms) && !isWord(s, next, THAT) && !isBesideQuotation(s, group, next)) return false;
  return FOLLOW.get(lemma)?.(s, next) ?? true;
}
