import { headWord, unnamed } from '../grammar/conditions.ts';
import { reportsWith } from '../grammar/fit.ts';
import * as Determiner from '../grammar/determiner-kind.ts';
import * as Kind from '../grammar/head-kind.ts';
import { isPart, isWord, opensSentence } from '../grammar/look.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { TO } from '../lexicon/single-words.ts';
import type { AttributionRule } from './rule.ts';

export const residentsSay: AttributionRule = {
  id: 'residents-say',
  category: 'vague',
  construction: 'group',
  pattern: 'plural people + a verb that can only report',
  summary: 'People at large are the source, with a verb that can do nothing but report.',
  judge: (a) => {
    const { determiner, plural, kind } = a.source;
    if (!plural || determiner !== Determiner.none || !unnamed(a, Kind.weak | Kind.open) || !reportsWith(a))
      return undefined;
    if (isPart(a.sentence, a.source.head, Part.verb) && kind === Kind.open) return undefined;
    // "that will prompt people to say": it is not said yet.
    if (a.relative || (a.cue[0] === a.source.to && isWord(a.sentence, a.cue[0], TO))) return 'possible';
    // "what people think": everybody and nobody.
    if (
      headWord(a) === 'people' &&
      (a.verb & Sense.think) !== 0 &&
      a.source.from + 1 === a.source.to &&
      a.extent[1] === a.source.to
    )
      return 'possible';
    if (/-(?:quarters|thirds|fifths|halves)$/.test(headWord(a))) return undefined;
    return kind === Kind.weak
      ? 'likely'
      : a.frame === 'subject' ||
          a.frame === 'according' ||
          ((a.verb & Sense.judge) !== 0 && (a.verb & Sense.pure) !== 0)
        ? 'likely'
        : 'possible';
  },
  needs: (a) =>
    a.source.kind === Kind.open && opensSentence(a.sentence, a.source.head)
      ? [{ kind: 'no-surname', word: headWord(a) }]
      : [],
  hits: [
    '{source:Residents} {cue:complained} that the water smelled.',
    '{source:People} {cue:say} the well is dry.',
    '{source:Beekeepers} {cue:warned} that the spray would kill.',
    'The toll {cue:was condemned by} {source:patient groups}.',
    '{source:Labour MPs} {cue:fear} a revolt.',
    '{source:Fishermen} {cue:see} the dam as a threat.',
    '{source:Pilgrims} {cue:call} it a miracle.',
    '{source:Objectors} {cue:made} clear that it was late.',
    '{source:Dog owners} {cue:dispute} this account.',
    '{source:Viewers} {cue:mocked} the show.',
    '{source:Newspapers} {cue:hailed} her as a saint.',
    '{source:Women’s groups} {cue:say} the law is late.',
    '“Go home!” {source:tourists} {cue:shouted}.',
  ],
  misses: [
    { text: 'Residents reported to the town hall.', because: 'reporting there is an act' },
    { text: 'Mr Landers left. Landers said he was tired.', because: 'a surname that looks like a plural' },
    { text: 'Residents insist on a low toll.', because: 'a demand, not a claim' },
    { text: 'Residents called the police.', because: 'a call for help judges nothing' },
    { text: 'Residents saw him as he left.', because: '“as” tells when' },
    { text: 'Groups dubbed “pioneers” led the way.', because: 'the groups are called so by others' },
    { text: 'She told residents that the water was safe.', because: 'the residents are hearers' },
  ],
};
