import { Part, Sense } from '../lexicon/classes.ts';
import { isPart, wordAt } from '../grammar/look.ts';
import { talkAt } from '../grammar/talk.ts';
import type { WordRule } from './rule.ts';

export const fearsThat: WordRule = {
  id: 'fears-that',
  category: 'talk',
  construction: 'talk noun without an owner + that/of/about/over',
  summary: 'Fears, claims or rumours stand in the text and nobody is said to have them.',
  reads: 'words',
  anchor: Sense.talk,
  match: (s, i) => {
    const talk = talkAt(s, i);
    if (!talk || talk.owned) return undefined;
    const next = wordAt(s, i + 1);
    const rumour = /^(?:rumou?rs?|speculation|whispers|hearsay|innuendo)$/.test(wordAt(s, i));
    const that = next === 'that' && !isPart(s, i + 2, Part.verb | Part.be | Part.have | Part.modal);
    const plural = isPart(s, i, Part.plural);
    if (rumour) return { span: [talk.from, i + 1], strength: talk.governed ? 'possible' : 'likely' };
    if (
      that &&
      /^(?:fears|concerns?|worries|suspicions?|allegations?|accusations?|claims|suggestions?|perception|notion|rumors|skepticism|criticisms?|complaints|speculation|doubts|belief|sense|impression|assertions|expectations|anxiety)$/.test(
        wordAt(s, i),
      )
    )
      return { span: [talk.from, i + 2], strength: talk.governed ? 'possible' : 'likely' };
    if (
      /^(?:of|about|over|surrounding)$/.test(next) &&
      /^(?:allegations|accusations|concerns|questions|fears|doubts|skepticism|suspicions|claims|worries|complaints)$/.test(
        wordAt(s, i),
      ) &&
      plural &&
      !talk.governed
    )
      return {
        span: [talk.from, i + 2],
        strength: /^(?:allegations|accusations|suspicions|fears)$/.test(wordAt(s, i)) ? 'likely' : 'possible',
      };
    return undefined;
  },
  hits: [
    'The bank fell on {cue:fears that} it would fail.'.replace('{cue:fears that}', 'fears that'),
    'Rumours of a merger grew.',
    'The mayor left after allegations of fraud.',
  ],
  misses: [
    { text: 'His fears that it would fail were groundless.', because: 'the fears are his' },
    { text: 'Maria Venn’s allegations of fraud were read out.', because: 'the allegations are hers' },
    { text: 'She fears that it would fail.', because: '“fears” is a verb with a subject' },
  ],
};
