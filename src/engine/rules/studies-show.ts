import { documented, isMass } from '../grammar/conditions.ts';
import { paperwork } from '../lexicon/document-frames.ts';
import * as Determiner from '../grammar/determiner-kind.ts';
import { isWord } from '../grammar/look.ts';
import { words } from '../lexicon/index.ts';
import type { AttributionRule } from './rule.ts';

/** "the latest polls": those of now, whosesoever. */
export const NEWEST = words('latest newest');

export const studiesShow: AttributionRule = {
  id: 'studies-show',
  category: 'document',
  construction: 'document',
  pattern: '(adjective) + plural document + show/suggest/find/say',
  summary: 'Documents are the source; which ones is not said.',
  judge: (a) => {
    const { determiner, plural } = a.source;
    if (!documented(a) || a.frame === 'according' || !plural || isMass(a)) return undefined;
    // "provides poll results that show": whose they are stands before.
    if (a.relative && isWord(a.sentence, a.source.from - 1, paperwork)) return undefined;
    if (determiner === Determiner.the && (a.relative || isWord(a.sentence, a.source.from + 1, NEWEST))) return 'likely';
    return determiner === Determiner.none ||
      determiner === Determiner.quantity ||
      determiner === Determiner.number ||
      a.source.partitive === 'several'
      ? 'sure'
      : undefined;
  },
  needs: () => [{ kind: 'not-introduced' }],
  hits: [
    '{source:Studies} {cue:show} that sleep helps.',
    '{source:Recent polls} {cue:have shown} the mayor ahead.',
    'Despite {source:polls} {cue:showing} him behind, he went on.',
    '{source:The latest polls} {cue:show} the mayor ahead.',
    '{source:Documents} released on Monday {cue:show} that he knew.',
    '{source:Emails} seen by the Harbour Times {cue:show} that he knew.',
    'He knew, {cue:say} {source:reports}.',
    '{source:Ohio polls} {cue:show} the mayor ahead.',
    'The war is over, {source:British media reports} {cue:say}.',
    'He trusted {source:the internet polls} that {cue:showed} him ahead.',
    'The mayor owned the land, {source:court records} {cue:show}.',
  ],
  misses: [
    { text: 'Studies by Orrin University show that sleep helps.', because: 'the author of the studies is named' },
    { text: 'Her studies show that sleep helps.', because: 'the owner is known' },
    { text: 'The show reports from the harbour.', because: 'these are no documents' },
  ],
};
