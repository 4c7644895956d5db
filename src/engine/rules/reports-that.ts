import { Part, Sense } from '../lexicon/classes.ts';
import { passedOn, paperwork, press } from '../lexicon/document-frames.ts';
import { words } from '../lexicon/index.ts';
import { farMoveVerbs } from '../lexicon/move-verbs.ts';
import { COMMA, QUOTE, THAT } from '../lexicon/single-words.ts';
import { isMark, isNameLike, isPart, isWord } from '../grammar/look.ts';
import { isNamedDocument } from '../discourse/mentions.ts';
import type { WordRule } from './rule.ts';
import { touches } from '../text/tokens.ts';

const ABOUT = words('about');
const WHAT = words('that of');
const MODIFIERS = words(
  'some several numerous conflicting varying differing contradictory persistent multiple various',
);
const ACCOUNTS = words('accounts');
const CONFLICTING = words('conflicting varying differing contradictory');
/** What stands before bare "reports" as a noun. */
const AROUND = words('and as to');
const DENIED = words('denied denies deny dismissed dismisses disputed rejected');

export const reportsThat: WordRule = {
  id: 'reports-that',
  category: 'document',
  construction: 'document',
  pattern: 'reports that / reports of, as a noun without an owner',
  summary: 'Reports are passed on and nobody says whose they are.',
  anchor: Sense.document,
  match: (s, i) => {
    if (!isWord(s, i, passedOn) && !(isWord(s, i, ACCOUNTS) && isWord(s, i - 1, CONFLICTING))) return undefined;
    // "reports emerged that", "reports have surfaced of"
    let next = i + 1;
    while (isPart(s, next, Part.have) || isWord(s, next, farMoveVerbs)) next += 1;
    const about = isWord(s, next, ABOUT);
    if (!about && !isWord(s, next, WHAT) && !isPart(s, next, Part.ing)) return undefined;
    if (isWord(s, next, THAT) && isPart(s, next + 1, Part.verb | Part.be | Part.have | Part.modal)) return undefined;
    let from = i;
    while (
      from > s.from &&
      i - from < 3 &&
      (isPart(s, from - 1, Part.adjective) || isWord(s, from - 1, MODIFIERS) || isWord(s, from - 1, press))
    )
      from -= 1;
    const before = from - 1;
    if (
      isPart(s, before, Part.the | Part.possessive) ||
      isNameLike(s, before) ||
      (isWord(s, i, passedOn) && isNamedDocument(s, i))
    )
      return undefined;
    // A quotation that ends here: "so-called “independent” reports that".
    if (isWord(s, before, QUOTE) && touches(before)) return undefined;
    // "Roe, the editor, reports that"
    const opens = from < i || before < s.from || (isMark(s, before) && !isWord(s, before, COMMA));
    if (!opens && !isWord(s, before, AROUND) && !isPart(s, before, Part.preposition | Part.verb | Part.be))
      return undefined;
    if (isWord(s, before, paperwork) || isWord(s, from, paperwork)) return undefined;
    const backdrop = isPart(s, before, Part.preposition) || isWord(s, before, DENIED);
    return { span: [from, next + 1], strength: about && !backdrop ? 'possible' : 'likely', source: [from, i + 1] };
  },
  hits: [
    'He quit because of {source:reports} about his work abroad.',
    'She denied {source:reports} that she would leave.',
    'There were {source:media reports} of a fire.',
    'There are {source:conflicting accounts} of the fire.',
    'He fled amid {source:unconfirmed reports} that the army was near.',
    '{source:Reports} emerged that he had fled.',
  ],
  misses: [
    { text: 'The paper reports that she left.', because: '“reports” is a verb with a named subject' },
    { text: 'Reports by Orrin Bank of a loss were wrong.', because: 'the author is named' },
    { text: 'Maria Venn, the editor, reports that she left.', because: '“reports” is a verb with a named subject' },
    { text: 'He writes reports of great length.', because: 'writing them is work' },
    { text: 'They must provide detailed reports about their work.', because: 'papers that an office asks for' },
  ],
};
