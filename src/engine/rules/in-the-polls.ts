import { grounds, measures, pollKinds, polls, press } from '../lexicon/document-frames.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { BY, IN, OF, ON } from '../lexicon/single-words.ts';
import { isNameLike, isPart, isWord, shapeAt, wordAt } from '../grammar/look.ts';
import { Shape } from '../text/tokens.ts';
import type { Sentence } from '../text/sentences.ts';
import type { WordRule } from './rule.ts';

const OWNED = words('by from conducted compiled released');
const OWN = words('own first');
const REPORTS = words('reports accounts');
const NEWEST = words('latest newest recent most');
const STUDIES = words('studies trials experiments');
const SHOWN = words('shown linked found proven proved associated tied');

export const inThePolls: WordRule = {
  id: 'in-the-polls',
  category: 'document',
  construction: 'document',
  pattern: 'in/by/based on + some/recent/opinion/one + polls/estimates/accounts',
  summary: 'Polls, estimates or accounts carry the claim and none is named.',
  anchor: Sense.document,
  match: (s, i) => {
    const from = phraseStart(s, i);
    const before = from - 1;
    // "polls of voters" tells who was asked, "an account of Roe's" whose it is.
    if (isWord(s, i + 1, OWNED)) return undefined;
    if (isWord(s, i + 1, OF) && !isWord(s, i, polls) && (isNameLike(s, i + 2) || isNameLike(s, i + 3)))
      return undefined;
    const bare = from === i;
    const byAccount = isWord(s, before, BY) && isWord(s, i, measures) && !bare && !isWord(s, from, OWN);
    const inPolls = isWord(s, before, IN) && isWord(s, i, polls) && !(bare && wordAt(s, i) === 'polling');
    // "in the latest polls"
    const newest =
      isPart(s, before, Part.the) && isWord(s, before - 1, IN) && isWord(s, from, NEWEST) && isWord(s, i, polls);
    if (newest)
      return { span: [before - 1, i + 1], strength: 'likely', source: [before, i + 1], cue: [before - 1, before] };
    const inReports = isWord(s, before, IN) && isWord(s, i, REPORTS) && isWord(s, i - 1, press);
    const based = isWord(s, before, ON) && wordAt(s, before - 1) === 'based' && isWord(s, i, grounds);
    const inStudies = isWord(s, before, IN) && isWord(s, i, STUDIES) && isWord(s, before - 1, SHOWN);
    if (!byAccount && !inPolls && !inReports && !based && !inStudies) return undefined;
    return { span: [before, i + 1], strength: 'likely', source: [from, i + 1], cue: [before, from] };
  },
  hits: [
    'The bridge cost twice as much, {cue:by} {source:one estimate}.',
    'She leads {cue:in} {source:recent polls}.',
    '{cue:By} {source:most accounts} he was kind.',
    'She leads {cue:in} {source:Ohio polls}.',
    'She leads {cue:in} {source:national and battleground-state polls}.',
    'She leads {cue:in} {source:the latest polls}.',
    'It has been shown {cue:in} {source:several studies} to work.',
    'He was called a thief {cue:in} {source:media reports}.',
  ],
  misses: [
    { text: 'By her own account he was kind.', because: 'the account is hers' },
    { text: 'She leads in recent polls by Orrin Research.', because: 'the pollster is named' },
    { text: 'She rose in the polls.', because: '“the polls” are her standing as a whole, not one source' },
    {
      text: 'He believes that polls are a tool.',
      because: 'no preposition makes them a source',
    },
  ],
};

/** "battleground-state polls" */
function isCompound(s: Sentence, k: number): boolean {
  return shapeAt(s, k) === Shape.lower && wordAt(s, k).includes('-');
}

/** The first word of the noun phrase that ends with the document at `i`, without any article but "a". */
function phraseStart(s: Sentence, i: number): number {
  let from = i;
  const place = isWord(s, i, polls);
  while (from > s.from && i - from < 5) {
    const k = from - 1;
    const modifier =
      isPart(s, k, Part.adjective | Part.quantifier | Part.indefinite) ||
      (place && isCompound(s, k)) ||
      isWord(s, k, pollKinds) ||
      isWord(s, k, press);
    const joined =
      isPart(s, k, Part.conjunction) && (isPart(s, k - 1, Part.adjective) || isCompound(s, k - 1)) && from < i;
    // "in Ohio polls": a poll that is named is one, "the Orrin poll".
    if (!modifier && !joined && !(place && isNameLike(s, k))) break;
    from -= 1;
  }
  return from;
}
