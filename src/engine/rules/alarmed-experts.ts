import { Part, Sense } from '../lexicon/classes.ts';
import { nounPhraseFrom } from '../grammar/noun-phrase-ahead.ts';
import * as Determiner from '../grammar/determiner-kind.ts';
import * as Kind from '../grammar/head-kind.ts';
import { isMark, isPart, isWord } from '../grammar/look.ts';
import { formsOf } from '../lexicon/forms.ts';
import { words } from '../lexicon/index.ts';
import { AS, THAT, TO } from '../lexicon/single-words.ts';
import { isUnnamedGroup } from '../grammar/conditions.ts';
import type { Sentence } from '../text/sentences.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { WordRule } from './rule.ts';

/** "divides people", "unsettled many Americans", "angered Jewish leaders": whoever there is of that kind. */
function isBroad({ kind, determiner, namedModifier, from, to }: NounPhrase): boolean {
  return (
    namedModifier ||
    kind === Kind.collective ||
    (kind === Kind.weak && determiner === Determiner.none && to - from === 1)
  );
}

const CONVINCE = formsOf('convince persuade');
const STRIKE = formsOf('strike');
const YOURS = words('your our my');
/** Whose feelings are an event and no view. */
const CROWDS = words('voters investors traders protesters rebels friends');

/** "struck many in the room as odd" */
function isAsAhead(s: Sentence, at: number): boolean {
  for (let k = at; k < at + 6 && !isMark(s, k); k += 1) if (isWord(s, k, AS)) return !isPart(s, k + 1, Part.pronoun);
  return false;
}

export const alarmedExperts: WordRule = {
  id: 'alarmed-experts',
  category: 'vague',
  construction: 'group',
  pattern: 'alarm/worry/anger/puzzle + unnamed people as object',
  summary: 'A feeling is put into an unnamed group by making it the object of a verb.',
  anchor: Sense.stir,
  match: (s, i) => {
    if (
      !isPart(s, i, Part.past | Part.singularForm | Part.base | Part.ing) ||
      isPart(
        s,
        i - 1,
        Part.be |
          Part.modal |
          Part.past |
          Part.quantifier |
          Part.adjective |
          Part.the |
          Part.indefinite |
          Part.preposition,
      ) ||
      isWord(s, i - 1, TO)
    )
      return undefined;
    const source = nounPhraseFrom(s, i + 1);
    if (!source || source.from !== i + 1 || !isUnnamedGroup(s, source) || isBroad(source)) return undefined;
    if (isWord(s, source.from, YOURS)) return undefined;
    if (isWord(s, i, CONVINCE) && !isWord(s, source.to, THAT)) return undefined;
    if (isWord(s, i, STRIKE) && !isAsAhead(s, source.to)) return undefined;
    if (isWord(s, source.head, CROWDS)) return undefined;
    return { span: [i, source.to], strength: 'likely', source: [source.from, source.to], cue: [i, i + 1] };
  },
  hits: [
    'The delay {cue:worries} {source:environmentalists}.',
    'The verdict has {cue:angered} {source:many lawyers}.',
    'The verdict has {cue:angered} {source:environmental groups}.',
    'The find {cue:puzzled} {source:scientists}.',
    'The toll {cue:struck} {source:many lawyers} as odd.',
    'That has {cue:convinced} {source:some activists} that they can win.',
  ],
  misses: [
    { text: 'The delay worries Maria Venn.', because: 'she is named' },
    { text: 'The delay worries the mayor.', because: 'the mayor can be told' },
    { text: 'The toll divides people.', because: 'any people that there are' },
    { text: 'Lightning struck several lawyers as they walked.', because: '“as” tells when' },
    { text: 'Rain struck some farmers.', because: 'the rain fell on them' },
    { text: 'She defended troubled mining companies.', because: '“troubled” tells what they are like' },
    { text: 'Worried experts left.', because: 'leaving is an act, not a claim' },
  ],
};
