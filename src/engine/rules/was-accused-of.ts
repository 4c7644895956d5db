import { Part, Sense } from '../lexicon/classes.ts';
import { isMark, isNameLike, isPart, wordAt } from '../grammar/look.ts';
import { agentlessPassive } from '../grammar/passive.ts';
import type { WordRule } from './rule.ts';

/** Adverbs that spread the judgement even without "be": after "often" or "repeatedly" an active past is as likely. */
const SPREAD = /^(?:widely|universally|generally|broadly|roundly|critically|much|highly)$/;

export const wasAccusedOf: WordRule = {
  id: 'was-accused-of',
  category: 'passive',
  construction: 'passive',
  pattern: 'be + accused/blamed/criticised (of, for)',
  summary: 'Somebody is blamed or praised and nobody is said to do it.',
  reads: 'words',
  anchor: Sense.passiveOf,
  match: (s, i) => {
    const passive = agentlessPassive(s, i);
    if (!passive || passive.negated) return undefined;
    const word = wordAt(s, i);
    const next = wordAt(s, i + 1);
    const strong =
      /^(?:accused|blamed|criticized|criticised|condemned|mocked|ridiculed|denounced|pilloried|faulted|lauded|maligned|lambasted|implicated|praised|vilified|derided|panned|reviled|hailed|applauded)$/.test(
        word,
      );
    const linked = /^(?:of|for|in|as|over|after|with|on|when)$/.test(next) || isMark(s, i + 1) || next === '';
    if (passive.full && strong)
      return {
        span: [passive.from, linked && !isMark(s, i + 1) && next !== '' ? i + 2 : i + 1],
        strength: word === 'implicated' ? 'likely' : 'sure',
        cue: [passive.from, i + 1],
      };
    if (passive.full && word === 'linked' && next === 'to')
      return { span: [passive.from, i + 2], strength: 'likely', cue: [passive.from, i + 2] };
    if (passive.full && /^(?:suspected|credited)$/.test(word) && (next === 'of' || next === 'with'))
      return { span: [passive.from, i + 2], strength: 'likely', cue: [passive.from, i + 1] };
    const object = isPart(s, i + 1, Part.the | Part.possessive | Part.pronoun) || isNameLike(s, i + 1);
    const attributive = isPart(s, passive.from - 1, Part.the | Part.indefinite | Part.possessive);
    if (!passive.full && object && !attributive) return undefined;
    if (
      passive.widely &&
      (passive.full || SPREAD.test(wordAt(s, i - 1))) &&
      (strong ||
        /^(?:acclaimed|associated|linked|cited|compared|identified|recognized|recognised|acknowledged|respected|credited|suspected|slammed|discredited|admired|questioned|dismissed)$/.test(
          word,
        ))
    )
      return { span: [passive.from, i + 1], strength: 'likely', cue: [passive.from, i + 1] };
    if (!passive.full && /^(?:accused)$/.test(word) && next === 'of')
      return {
        span: [i, i + 2],
        strength: /^(?:people|those|anyone|someone|men|man|person|defendants?|suspects?)$/.test(wordAt(s, i - 1))
          ? 'possible'
          : 'likely',
        cue: [i, i + 2],
      };
    return undefined;
  },
  hits: [
    'The firm {cue:was accused} of fraud.',
    'She {cue:has been criticised} for her silence.',
    'The film {cue:was widely panned}.',
  ],
  misses: [
    { text: 'The firm was accused of fraud by Maria Venn.', because: 'the accuser is named' },
    { text: 'Maria Venn accused the firm of fraud.', because: 'active, and the accuser is named' },
    { text: 'He was charged at noon.', because: 'a charge is an act of the law' },
  ],
};
