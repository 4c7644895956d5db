import { Part, Sense } from '../lexicon/classes.ts';
import { nounPhraseFrom } from '../grammar/noun-phrase-ahead.ts';
import { extentAfter } from '../grammar/post-modifier.ts';
import { isPart, wordAt } from '../grammar/look.ts';
import { talkAt } from '../grammar/talk.ts';
import type { WordRule } from './rule.ts';

export const concernAmongExperts: WordRule = {
  id: 'concern-among-experts',
  category: 'vague',
  construction: 'group',
  pattern: 'talk noun + among/from/by + unnamed people',
  summary: 'A noun reports the talk, and those who talk are an unnamed group.',
  reads: 'words',
  anchor: Sense.talk | Sense.criticism,
  match: (s, i) => {
    const ire = wordAt(s, i + 1) === 'of' && /^(?:ire|wrath)$/.test(wordAt(s, i));
    const ofCritics =
      wordAt(s, i + 1) === 'of' &&
      /^(?:complaints|concerns|fears|worries|suspicions|doubts|objections|warnings|predictions|misgivings)$/.test(
        wordAt(s, i),
      );
    if (!ire && !ofCritics && !/^(?:among|amongst|from|by)$/.test(wordAt(s, i + 1))) return undefined;
    if (
      /^(?:calls?|questions?|claims?|stor(?:y|ies)|reports?|scrutiny|reputation|pressure)$/.test(wordAt(s, i)) &&
      !wordAt(s, i + 1).startsWith('among')
    )
      return undefined;
    const talk = talkAt(s, i);
    if (!talk || talk.denied) return undefined;
    const source = nounPhraseFrom(s, i + 2);
    if (!source || !source.plural || source.namedModifier || extentAfter(s, source).apposedName) return undefined;
    const counted = source.determiner === 'quantity' || source.partitive === 'several';
    const known =
      source.kind === 'strong' ||
      source.kind === 'quantity' ||
      (source.kind === 'weak' && (counted || source.determiner === 'none')) ||
      (source.kind === 'collective' && counted);
    if (!known || (source.determiner !== 'none' && !counted)) return undefined;
    if (source.kind === 'quantity' && isPart(s, source.head, Part.demonstrative)) return undefined;
    const start = wordAt(s, i + 1).startsWith('among') ? talk.from : i;
    return { span: [start, source.to], strength: 'likely', source: [source.from, source.to], cue: [i, i + 2] };
  },
  hits: [
    'There is {cue:concern among} {source:experts}.',
    'The plan drew {cue:criticism from} {source:some lawmakers}.',
    'The visit fed {cue:speculation among} {source:analysts}.',
  ],
  misses: [
    { text: 'The plan drew criticism from Maria Venn.', because: 'the critic is named' },
    { text: 'The plan drew criticism from the mayor.', because: 'the critic can be told' },
    { text: 'He walked among experts.', because: 'nobody talks' },
  ],
};
