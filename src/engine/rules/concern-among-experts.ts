import { Part, Sense } from '../lexicon/classes.ts';
import { nounPhraseFrom } from '../grammar/noun-phrase-ahead.ts';
import { isUnnamedGroup } from '../grammar/conditions.ts';
import * as Kind from '../grammar/head-kind.ts';
import { isMark, isPart, isSense, isWord, wordAt } from '../grammar/look.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { sharedViews } from '../lexicon/feelings.ts';
import type { Sentence } from '../text/sentences.ts';
import { talkAt } from '../grammar/talk.ts';
import { words } from '../lexicon/index.ts';
import { BY, COMMA, OF, SENSE } from '../lexicon/single-words.ts';
import type { Match, TokenSpan, WordRule } from './rule.ts';

/** Nouns that ask or tell before they blame: from somebody they mostly come as an act. */
const ACTS = words(
  'call calls question questions idea ideas thought thoughts claim claims story stories report reports scrutiny reputation pressure',
);
/** Nouns whose "of" tells who has them. */
const HAD = words(
  `complaints concerns fears worries suspicions doubts objections warnings predictions misgivings ire wrath consensus opinion belief
  conclusion view`,
);
const FROM_BY = words('from by');
const AMONG = words('among amongst');
/** Participles that give a view to its holders: "a view held by many". */
const HELD = words('held rejected disputed shared voiced expressed echoed raised felt aired');
/** "mixed reviews from critics" */
const REVIEWS = words('reviews');
const DEBATE = words('debate debates');
const CANDIDATES = words('candidates contenders nominees');
/** "is disputed among scholars" */
const DISPUTED = words(
  'disputed debated contested discussed controversial contentious unpopular accepted widespread prevalent rife',
);

function marked(from: number, source: NounPhrase, cue: TokenSpan): Match {
  return { span: [from, source.to], strength: 'likely', source: [source.from, source.to], cue };
}

/** "criticism from some lawmakers", "the fears of experts", "a view long held by many historians" */
function comingFrom(s: Sentence, i: number): Match | undefined {
  const reviews = isWord(s, i, REVIEWS);
  const of = isWord(s, i + 1, OF) && isWord(s, i, HAD);
  const by = of || (isWord(s, i + 1, FROM_BY) && !isWord(s, i, ACTS)) ? i + 1 : heldBy(s, i);
  if (by === undefined) return undefined;
  const talk = talkAt(s, i);
  // "this view is shared by"
  const predicated = isPart(s, i + 1, Part.be | Part.have);
  if (!reviews && !predicated && (!talk || talk.denied)) return undefined;
  const source = nounPhraseFrom(s, by + 1);
  if (
    !source ||
    source.from > by + 1 ||
    !isUnnamedGroup(s, source) ||
    ((of || reviews) && (source.kind === Kind.weak || source.kind === Kind.open))
  )
    return undefined;
  return by === i + 1 ? marked(i, source, [i, i + 2]) : marked(by - 1, source, [by - 1, by + 1]);
}

/** Where "by" stands in "view, widely shared by". */
function heldBy(s: Sentence, i: number): number | undefined {
  let k = isWord(s, i + 1, COMMA) ? i + 2 : i + 1;
  while (isPart(s, k, Part.adverb | Part.be | Part.have)) k += 1;
  return isWord(s, k, HELD) && isWord(s, k + 1, BY) ? k + 1 : undefined;
}

/** "growing unease among party leaders", "discontent with the plan among some members" */
function sharedAmong(s: Sentence, among: number): Match | undefined {
  const source = nounPhraseFrom(s, among + 1);
  if (!source || source.from > among + 3 || !isUnnamedGroup(s, source)) return undefined;
  for (let i = among - 1; i >= s.from && among - i < 9 && !isMark(s, i); i -= 1) {
    if (isPart(s, i, Part.be | Part.have | Part.modal)) return undefined;
    // "a sense of duty among the young", "a debate among candidates", "the lack of trust among some"
    if (isWord(s, i, SENSE) && i + 1 < among) return undefined;
    if (isWord(s, i, DEBATE) && isWord(s, source.head, CANDIDATES)) return undefined;
    if (isWord(s, i - 1, OF) && wordAt(s, i - 2) === 'lack') return undefined;
    if (i + 1 === among && isWord(s, i, DISPUTED) && isPart(s, i - 1, Part.be | Part.adverb))
      return marked(i, source, [i, among + 1]);
    const talk = isSense(s, i, Sense.talk | Sense.criticism) ? talkAt(s, i) : undefined;
    if (talk?.denied || (!talk && !isWord(s, i, sharedViews))) continue;
    return i + 1 === among ? marked(i, source, [i, among + 1]) : marked(among, source, [among, among + 1]);
  }
  return undefined;
}

export const concernAmongExperts: WordRule = {
  id: 'concern-among-experts',
  category: 'vague',
  construction: 'group',
  pattern: 'talk noun + among/from/by + unnamed people',
  summary: 'A noun reports the talk, and those who talk are an unnamed group.',
  anchor: Sense.talk | Sense.criticism,
  anchorWords: [AMONG, REVIEWS],
  match: (s, i) => (isWord(s, i, AMONG) ? sharedAmong(s, i) : comingFrom(s, i)),
  hits: [
    'There is {cue:concern among} {source:experts}.',
    'The plan drew {cue:criticism from} {source:some lawmakers}.',
    'The visit fed {cue:speculation among} {source:analysts}.',
    'There is discontent with the toll {cue:among} {source:many members}.',
    'It was a sign of {cue:unease among} {source:party leaders}.',
    'The play had mixed {cue:reviews from} {source:critics}.',
    'It is a view widely {cue:held by} {source:many historians}.',
    'That view is {cue:shared by} {source:many economists}.',
    'The date is {cue:disputed among} {source:linguists}.',
    'It is the {cue:view of} {source:some experts} that he was ill.',
  ],
  misses: [
    { text: 'The plan drew criticism from Maria Venn.', because: 'the critic is named' },
    { text: 'The plan drew criticism from the mayor.', because: 'the critic can be told' },
    { text: 'Reviews from customers are posted online.', because: 'each customer signs a review' },
    { text: 'He walked among experts.', because: 'nobody talks' },
  ],
};
