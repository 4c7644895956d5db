import { Part, Sense } from '../lexicon/classes.ts';
import { nounPhraseFrom } from '../grammar/noun-phrase-ahead.ts';
import { isUnnamedGroup } from '../grammar/conditions.ts';
import { isMark, isPart, isSense, wordAt } from '../grammar/look.ts';
import { sharedViews } from '../lexicon/feelings.ts';
import type { Sentence } from '../text/sentences.ts';
import { talkAt } from '../grammar/talk.ts';
import type { Match, WordRule } from './rule.ts';

/** Nouns that ask or tell before they blame: from somebody they mostly come as an act. */
const ACTS = /^(?:calls?|questions?|ideas?|thoughts?|claims?|stor(?:y|ies)|reports?|scrutiny|reputation|pressure)$/;
/** Nouns whose "of" tells who has them. */
const HAD =
  /^(?:complaints|concerns|fears|worries|suspicions|doubts|objections|warnings|predictions|misgivings|ire|wrath|consensus|opinion|belief|conclusion)$/;

/** "criticism from some lawmakers", "the fears of experts" */
function comingFrom(s: Sentence, i: number): Match | undefined {
  if (!isSense(s, i, Sense.talk | Sense.criticism)) return undefined;
  const of = wordAt(s, i + 1) === 'of' && HAD.test(wordAt(s, i));
  if (!of && (!/^(?:from|by)$/.test(wordAt(s, i + 1)) || ACTS.test(wordAt(s, i)))) return undefined;
  const talk = talkAt(s, i);
  if (!talk || talk.denied) return undefined;
  const source = nounPhraseFrom(s, i + 2);
  if (!source || !isUnnamedGroup(s, source) || (of && source.kind === 'weak')) return undefined;
  return { span: [i, source.to], strength: 'likely', source: [source.from, source.to], cue: [i, i + 2] };
}

/** "growing unease among party leaders", "discontent with the plan among some members" */
function sharedAmong(s: Sentence, among: number): Match | undefined {
  const source = nounPhraseFrom(s, among + 1);
  if (!source || source.from > among + 3 || !isUnnamedGroup(s, source)) return undefined;
  for (let i = among - 1; i >= s.from && among - i < 9 && !isMark(s, i); i -= 1) {
    if (isPart(s, i, Part.be | Part.have | Part.modal)) return undefined;
    const talk = isSense(s, i, Sense.talk | Sense.criticism) ? talkAt(s, i) : undefined;
    if (wordAt(s, i) === 'sense' && i + 1 < among) return undefined;
    // "a debate among candidates", "the lack of enthusiasm among some"
    if (/^debates?$/.test(wordAt(s, i)) && /^(?:candidates|contenders|nominees)$/.test(wordAt(s, source.head)))
      return undefined;
    if (wordAt(s, i - 1) === 'of' && wordAt(s, i - 2) === 'lack') return undefined;
    if (talk?.denied || (!talk && !sharedViews.has(wordAt(s, i)))) continue;
    const from = i + 1 === among ? i : source.from - 1;
    return {
      span: [from, source.to],
      strength: 'likely',
      source: [source.from, source.to],
      cue: [i + 1 === among ? i : among, among + 1],
    };
  }
  return undefined;
}

export const concernAmongExperts: WordRule = {
  id: 'concern-among-experts',
  category: 'vague',
  construction: 'group',
  pattern: 'talk noun + among/from/by + unnamed people',
  summary: 'A noun reports the talk, and those who talk are an unnamed group.',
  reads: 'words',
  anchor: Sense.talk | Sense.criticism | Sense.viewer,
  match: (s, i) => (wordAt(s, i).startsWith('among') ? sharedAmong(s, i) : comingFrom(s, i)),
  hits: [
    'There is {cue:concern among} {source:experts}.',
    'The plan drew {cue:criticism from} {source:some lawmakers}.',
    'The visit fed {cue:speculation among} {source:analysts}.',
    'There is discontent with the toll {cue:among} {source:many members}.',
    'It was a sign of {cue:unease among} {source:party leaders}.',
  ],
  misses: [
    { text: 'The plan drew criticism from Maria Venn.', because: 'the critic is named' },
    { text: 'The plan drew criticism from the mayor.', because: 'the critic can be told' },
    { text: 'He walked among experts.', because: 'nobody talks' },
  ],
};
