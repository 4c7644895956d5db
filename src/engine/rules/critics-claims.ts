import { Sense } from '../lexicon/classes.ts';
import { nounPhraseEndingAt } from '../grammar/noun-phrase.ts';
import * as Determiner from '../grammar/determiner-kind.ts';
import * as Kind from '../grammar/head-kind.ts';
import { isWord } from '../grammar/look.ts';
import { words } from '../lexicon/index.ts';
import { APOSTROPHE, OWNING } from '../lexicon/single-words.ts';
import type { WordRule } from './rule.ts';
import { touches } from '../text/tokens.ts';

/** What is held to come or to be so by those who reckon. */
const RECKONED = words(
  'forecast forecasts estimate estimates prediction predictions projections confidence insistence contention assertion assertions conclusion conclusions warnings assessment assessments views',
);

export const criticsClaims: WordRule = {
  id: 'critics-claims',
  category: 'vague',
  construction: 'group',
  pattern: 'plural people + apostrophe + claim/fear/belief',
  summary: 'A claim belongs to an unnamed group by a genitive.',
  anchor: Sense.talk,
  anchorWords: [RECKONED],
  match: (s, i) => {
    let k = i - 1;
    while (k > s.from && i - k < 4 && !isWord(s, k, OWNING)) k -= 1;
    if (!isWord(s, k, APOSTROPHE) || !touches(k)) return undefined;
    const owner = nounPhraseEndingAt(s, k - 1);
    if (
      !owner ||
      owner.kind !== Kind.strong ||
      !owner.plural ||
      (owner.determiner !== Determiner.none && owner.determiner !== Determiner.quantity)
    )
      return undefined;
    return { span: [owner.from, i + 1], strength: 'likely', source: [owner.from, owner.to], cue: [k + 1, i + 1] };
  },
  hits: [
    'She dismissed {source:critics}’ {cue:claims}.',
    '{source:Experts}’ {cue:fears} grew.',
    'Sales fell short of {source:analysts}’ {cue:forecasts}.',
    'He denied {source:some officials}’ {cue:accusations}.',
  ],
  misses: [
    { text: 'She dismissed Maria Venn’s claims.', because: 'the owner is named' },
    { text: 'She read the critics’ letters.', because: 'letters are no belief' },
    { text: 'He sat in the officials’ car.', because: 'a car is no claim' },
  ],
};
