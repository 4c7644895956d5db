import { Part, Sense } from '../lexicon/classes.ts';
import { isMark, isNameLike, isPart, isSense, wordAt } from '../grammar/look.ts';
import { isNamedDocument } from '../discourse/mentions.ts';
import type { WordRule } from './rule.ts';

const BEFORE =
  /^(?:cited|cites|citing|amid|by|despite|after|following|denied|denies|dismissed|confirmed|about|on|to|are|were|been|some|media|news|press|published|unconfirmed|early|initial|recent|new|local|conflicting|with|from|,|"|and|as|of)$/;

export const reportsThat: WordRule = {
  id: 'reports-that',
  category: 'document',
  construction: 'document',
  pattern: 'reports that / reports of, as a noun without an owner',
  summary: 'Reports are passed on and nobody says whose they are.',
  reads: 'words',
  anchor: Sense.document,
  match: (s, i) => {
    if (wordAt(s, i) !== 'reports' && wordAt(s, i) !== 'leaks') return undefined;
    const next = wordAt(s, i + 1);
    if (next !== 'that' && next !== 'of' && !isPart(s, i + 1, Part.ing) && next !== 'about') return undefined;
    if (next === 'that' && isPart(s, i + 2, Part.verb | Part.be | Part.have | Part.modal)) return undefined;
    let from = i;
    while (
      from > s.from &&
      i - from < 3 &&
      (isPart(s, from - 1, Part.adjective) ||
        /^(?:media|news|press|published|unconfirmed|initial|some|several|numerous|conflicting|persistent)$/.test(
          wordAt(s, from - 1),
        ))
    )
      from -= 1;
    if (isPart(s, from - 1, Part.the | Part.possessive) || isNameLike(s, from - 1) || isNamedDocument(s, i))
      return undefined;
    if (
      from === i &&
      from > s.from &&
      !BEFORE.test(wordAt(s, from - 1)) &&
      !isMark(s, from - 1) &&
      !isPart(s, from - 1, Part.preposition | Part.verb | Part.be)
    )
      return undefined;
    if (
      isPart(s, from - 1, Part.verb) &&
      !isSense(s, from - 1, Sense.raise) &&
      /^(?:read|write|wrote|writes|make|file|filed|issue|issued|publish)$/.test(wordAt(s, from - 1))
    )
      return undefined;
    return { span: [from, i + 2], strength: next === 'about' ? 'possible' : 'likely', source: [from, i + 1] };
  },
  hits: [
    'She denied {source:reports} that she would leave.',
    'There were {source:media reports} of a fire.',
    'He fled amid {source:unconfirmed reports} that the army was near.',
  ],
  misses: [
    { text: 'The paper reports that she left.', because: '“reports” is a verb with a named subject' },
    { text: 'Reports by Orrin Bank of a loss were wrong.', because: 'the author is named' },
    { text: 'He writes reports of great length.', because: 'writing them is work' },
  ],
};
