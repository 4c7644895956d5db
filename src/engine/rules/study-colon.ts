import { isMark, isPart, isWord, shapeAt, wordAt } from '../grammar/look.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { COLON } from '../lexicon/single-words.ts';
import { Shape } from '../text/tokens.ts';
import type { WordRule } from './rule.ts';

const TOLD = words('study studies report reports poll polls survey');
const ASKING = words('?');

export const studyColon: WordRule = {
  id: 'study-colon',
  category: 'document',
  construction: 'document',
  pattern: 'sentence-initial study/report/poll + colon + claim',
  summary: 'A headline gives its claim to a document that is not named, with a colon for “finds”.',
  anchor: Sense.document,
  match: (s, i) => {
    if (i !== s.from || !isWord(s, i, TOLD) || !isWord(s, i + 1, COLON) || isWord(s, s.to - 1, ASKING))
      return undefined;
    if (shapeAt(s, i + 2) === Shape.lower || isMark(s, i + 2)) return undefined;
    for (let k = i + 3; k < s.to; k += 1) {
      const isVerb = isPart(s, k, Part.be | Part.have | Part.modal | Part.singularForm | Part.past);
      if (!isVerb || shapeAt(s, k) !== Shape.lower) continue;
      const needs = [{ kind: 'no-named-document', head: wordAt(s, i) }, { kind: 'not-introduced' }] as const;
      return { span: [i, i + 2], strength: 'likely', source: [i, i + 1], cue: [i + 1, i + 2], needs };
    }
    return undefined;
  },
  hits: [
    '{source:Study}{cue::} Coffee is good for you.',
    '{source:Reports}{cue::} Two aides have left.',
    '{source:Poll}{cue::} Voters would keep the mayor.',
  ],
  misses: [
    { text: 'Poll: Is coffee good for you?', because: 'a poll that asks' },
    { text: 'Report: Harbour and coast.', because: 'a title, no claim' },
    { text: 'Study: Law, Orrin University.', because: 'what somebody has studied' },
  ],
};
