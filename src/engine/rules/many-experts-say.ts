import { unnamed } from '../grammar/conditions.ts';
import { reportsWith } from '../grammar/fit.ts';
import { Shape } from '../text/tokens.ts';
import * as Determiner from '../grammar/determiner-kind.ts';
import * as Kind from '../grammar/head-kind.ts';
import { isWord, shapeAt } from '../grammar/look.ts';
import { words } from '../lexicon/index.ts';
import type { AttributionRule } from './rule.ts';

const MEASURED = words('many few most');
/** "how many", "so many": a degree, no crowd. */
const DEGREE = words('how so too');
const NO_BOTH_ALL = words('no both all');
const NEARLY = words('nearly virtually almost not');
const SHARE = words('majority majorities percentage half third quarter share');
const POLLED = words('voters respondents adults');

const ASKED = words('surveyed polled questioned asked interviewed');

export const manyExpertsSay: AttributionRule = {
  id: 'many-experts-say',
  category: 'vague',
  construction: 'group',
  pattern: 'some/many/a number of + plural person + cue',
  summary: 'A quantity of people is the source; which ones is not said.',
  judge: (a) => {
    const { determiner, partitive, plural, kind } = a.source;
    if (
      !plural ||
      (determiner !== Determiner.quantity && partitive !== 'several') ||
      !unnamed(a, Kind.strong | Kind.weak | Kind.open | Kind.collective) ||
      !reportsWith(a)
    )
      return undefined;
    const { sentence: s, source } = a;
    if (isWord(s, source.from, MEASURED) && isWord(s, source.from - 1, DEGREE)) return undefined;
    if (isWord(s, source.from, NO_BOTH_ALL)) return isWord(s, source.from - 1, NEARLY) ? 'likely' : 'possible';
    // The people of a poll: "a majority of voters", "eight of 10 voters".
    if (
      (isWord(s, source.from + 1, SHARE) && (kind !== Kind.strong || isWord(s, source.to, ASKED))) ||
      isWord(s, source.head, POLLED) ||
      shapeAt(s, source.head - 1) === Shape.number
    )
      return 'possible';
    return kind === Kind.strong && !a.relative ? 'sure' : 'likely';
  },
  hits: [
    '{source:Many experts} {cue:believe} the dam will hold.',
    '{source:A committee of MPs} {cue:has said} that the dam will fail.',
    '{source:Few scholars} {cue:accept} the theory.',
    '{source:The majority of scholars} {cue:believe} the letter is real.',
    '{source:A growing number of parents} {cue:complain} about the bus.',
    'The dam will hold, {cue:according to} {source:some engineers}.',
    'The engineers met. {source:Some of the engineers} {cue:say} the dam will hold.',
    'Did you know that {source:some engineers} {cue:say} the dam will fail?',
  ],
  misses: [
    { text: 'Many experts, including Maria Venn, believe the dam will hold.', because: 'an example is named' },
    { text: 'According to two experts, Maria Venn and Carl Otte, the dam will hold.', because: 'both are named' },
    { text: 'She asked how many experts believe it.', because: '“how many” counts' },
    { text: 'Many residents moved away.', because: 'moving is an act, not a claim' },
  ],
};
