import { Part, Sense } from '../lexicon/classes.ts';
import { isNameLike, isPart, wordAt } from '../grammar/look.ts';
import type { WordRule } from './rule.ts';

export const inThePolls: WordRule = {
  id: 'in-the-polls',
  category: 'document',
  construction: 'document',
  pattern: 'in/by + some/recent/opinion/one + polls/estimates/accounts',
  summary: 'Polls, estimates or accounts carry the claim and none is named.',
  reads: 'words',
  anchor: Sense.document,
  match: (s, i) => {
    const word = wordAt(s, i);
    let from = i;
    while (
      (from > s.from && i - from < 4 && isPart(s, from - 1, Part.adjective | Part.quantifier | Part.indefinite)) ||
      /^(?:opinion|exit|internet|online|tracking|published|media)$/.test(wordAt(s, from - 1))
    )
      from -= 1;
    if (from === i || isNameLike(s, from - 1)) return undefined;
    const preposition = wordAt(s, from - 1);
    const byAccount =
      preposition === 'by' &&
      /^(?:estimate|account|measure|count|calculation|tally)s?$/.test(word) &&
      !/^(?:own|first)$/.test(wordAt(s, from));
    const inPolls = preposition === 'in' && /^(?:polls|surveys)$/.test(word);
    if (!byAccount && !inPolls) return undefined;
    if (/^(?:of|by|from|conducted)$/.test(wordAt(s, i + 1)) && (isNameLike(s, i + 2) || isNameLike(s, i + 3)))
      return undefined;
    return { span: [from - 1, i + 1], strength: 'likely', source: [from, i + 1], cue: [from - 1, from] };
  },
  hits: [
    'The bridge cost twice as much, {cue:by} {source:one estimate}.',
    'She leads {cue:in} {source:recent polls}.',
    '{cue:By} {source:most accounts} he was kind.',
  ],
  misses: [
    { text: 'By her own account he was kind.', because: 'the account is hers' },
    { text: 'She leads in recent polls by Orrin Research.', because: 'the pollster is named' },
    {
      text: 'He believes that polls are a tool.',
      because: 'no preposition makes them a source',
    },
  ],
};
