import { unnamed } from '../grammar/conditions.ts';
import { isPerson } from '../grammar/unlisted-person.ts';
import { reportsWith } from '../grammar/fit.ts';
import { Shape } from '../text/tokens.ts';
import * as Determiner from '../grammar/determiner-kind.ts';
import * as Kind from '../grammar/head-kind.ts';
import { shapeAt, wordAt } from '../grammar/look.ts';
import type { AttributionRule } from './rule.ts';

export const twoOfficialsSay: AttributionRule = {
  id: 'two-officials-say',
  category: 'anonymous',
  construction: 'person',
  pattern: 'two…twelve/several + plural person + cue',
  summary: 'A counted handful of people is the source, and none has a name.',
  judge: (a) => {
    const { kind, plural } = a.source;
    if (!plural || !unnamed(a, Kind.strong | Kind.weak | Kind.open | Kind.other) || !reportsWith(a)) return undefined;
    if (!isPerson(a)) return undefined;
    const first = a.source.from;
    const several = wordAt(a.sentence, first) === 'several';
    if (!several && a.source.determiner !== Determiner.number) return undefined;
    // Large figures count the people of a poll, not informants.
    if (shapeAt(a.sentence, first) === Shape.number) return 'possible';
    return kind === Kind.strong ? 'sure' : 'likely';
  },
  hits: [
    '{source:Two officials} {cue:said} the bridge would stay closed.',
    'The chairman will resign, {cue:according to} {source:three people}.',
    '{source:At least three witnesses} {cue:said} the driver had fled.',
    '“We are done,” {cue:said} {source:more than a dozen aides}.',
    '{source:Two monks} {cue:said} the bridge was closed.',
    '{source:Several former aides} {cue:described} him as lazy.',
  ],
  misses: [
    { text: 'Two officials, Maria Venn and Carl Otte, said the bridge was safe.', because: 'both are named' },
    { text: 'Two officials left the bridge.', because: 'leaving is an act, not a claim' },
    { text: 'He told two officials that the bridge was safe.', because: 'the officials are hearers' },
  ],
};
