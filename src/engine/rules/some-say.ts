import { NOT_NEARLY } from '../grammar/approximation.ts';
import type { Attribution } from '../grammar/attribution.ts';
import { unnamed } from '../grammar/conditions.ts';
import { reportsWith } from '../grammar/fit.ts';
import * as Kind from '../grammar/head-kind.ts';
import { isPart, isWord } from '../grammar/look.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import type { Strength } from '../finding.ts';
import { words } from '../lexicon/index.ts';
import { AS, ONE, THERE, THOSE } from '../lexicon/single-words.ts';
import type { AttributionRule } from './rule.ts';

const HOW_SO = words('how so too than');
/** Words that count nobody in particular, or everybody. */
const EVERY_ONE = words('all both none nobody plenty one someone somebody');
const SOMEONE = words('someone somebody');
const EVERYONE = words('everyone everybody');
/** What parts a poll's people from the rest. */
const AMONG_OF = words('among of for percentage share');
const MOST_FEW = words('most several few');
const MOST = words('most');

/** "the candidates most often described", "the most elaborate": here it counts nobody. */
function isDegree({ sentence: s, source }: Attribution): boolean {
  if (isWord(s, source.from - 1, HOW_SO) || (isWord(s, source.from - 1, AS) && isWord(s, source.to, AS))) return true;
  if (!isWord(s, source.head, MOST)) return false;
  return isPart(s, source.from - 1, Part.the | Part.be | Part.plural) || isPart(s, source.to, Part.adverb);
}

/** The people of a poll. */
const POLLED = words('surveyed polled questioned');
const PRESENT = words('present interviewed attending consulted');

/** "there are those who say" */
function isThereBefore({ sentence: s, source }: Attribution): boolean {
  return isPart(s, source.from - 1, Part.be) && isWord(s, source.from - 2, THERE);
}

/** "those close to him say", but "contested by those about whom", "those who know me know" */
function ofThose(a: Attribution): Strength | undefined {
  if (a.frame === 'by' || (a.verb & Sense.say) === 0) return 'possible';
  if (isWord(a.sentence, a.source.to, POLLED)) return 'possible';
  if (isThereBefore(a)) return 'likely';
  if (isWord(a.sentence, a.source.to, PRESENT)) return 'likely';
  if (a.relative || isWord(a.sentence, a.source.from - 1, AMONG_OF)) return 'possible';
  return a.extent[1] > a.source.to ? 'likely' : undefined;
}

export const someSay: AttributionRule = {
  id: 'some-say',
  category: 'vague',
  construction: 'quantity',
  pattern: 'some/many/others/those/everyone + cue',
  summary: 'Only a quantity is the source: nobody is told of.',
  judge: (a) => {
    if (a.source.partitive === 'one' || !unnamed(a, Kind.quantity) || !reportsWith(a)) return undefined;
    const { sentence: s, source, frame } = a;
    if (isDegree(a)) return undefined;
    if (isWord(s, source.head, THOSE)) return ofThose(a);
    // "there is some dispute"
    if (isThereBefore(a) && !a.relative) return undefined;
    if (frame === 'according' && isWord(s, source.head, ONE)) return undefined;
    if (frame === 'according' && isWord(s, source.head, SOMEONE)) return 'likely';
    if (isWord(s, source.head, EVERY_ONE)) return 'possible';
    const acts = frame === 'subject' && isPart(s, a.cue[0], Part.past) && (a.verb & Sense.pure) === 0;
    if (acts && isWord(s, source.head, MOST_FEW)) return 'possible';
    if (isWord(s, source.head, EVERYONE)) return isWord(s, source.from, NOT_NEARLY) ? 'likely' : 'possible';
    return 'sure';
  },
  hits: [
    '{source:Some} {cue:say} the plan will fail.',
    'The plan {cue:was seen by} {source:many} as a retreat.',
    '{source:Many} {cue:hold} him responsible for the flood.',
    'There are {source:those} who {cue:say} it will fail.',
    '{source:Those} present {cue:described} a row.',
    '{source:Not everyone} {cue:agrees} with the plan.',
    '{source:Others}, however, {cue:argue} that it is too late.',
  ],
  misses: [
    { text: 'Nobody knows how many say so.', because: '“many” after “how” counts' },
    { text: 'Some of it was said in jest.', because: 'nothing human is meant' },
    { text: 'Others trace their roots to Orrin.', because: 'they tell of themselves' },
    { text: 'Others describe themselves as pilgrims.', because: 'they tell of themselves' },
    { text: 'Some think in pictures.', because: 'a way to think, and no thought' },
    { text: 'Many say goodbye in tears.', because: 'a greeting claims nothing' },
    { text: 'For some reason, the bridge was closed.', because: 'a reason counts nobody' },
    { text: 'There is some dispute over the bridge.', because: 'a dispute, and no people' },
    { text: 'Many left early.', because: 'leaving is an act, not a claim' },
  ],
};
