import type { Attribution } from '../grammar/attribution.ts';
import { headWord, reportsWith, unnamed } from '../grammar/conditions.ts';
import { isPart, wordAt } from '../grammar/look.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import type { AttributionRule } from './rule.ts';

/** "the candidates most often described", "the most elaborate": here it counts nobody. */
function isDegree(a: Attribution): boolean {
  if (headWord(a) !== 'most') return false;
  const { sentence: s, source } = a;
  return isPart(s, source.from - 1, Part.the | Part.be | Part.plural) || isPart(s, source.to, Part.adverb);
}

export const someSay: AttributionRule = {
  id: 'some-say',
  category: 'vague',
  construction: 'quantity',
  pattern: 'some/many/others/those/everyone + cue',
  summary: 'Only a quantity is the source: nobody is told of.',
  reads: 'attribution',
  judge: (a) => {
    if (!unnamed(a, 'quantity') || !reportsWith(a)) return undefined;
    const word = headWord(a);
    const before = wordAt(a.sentence, a.source.from - 1);
    if (
      before === 'how' ||
      (before === 'as' && wordAt(a.sentence, a.source.to) === 'as') ||
      before === 'so' ||
      before === 'too' ||
      before === 'than' ||
      isDegree(a)
    )
      return undefined;
    // "conclusions contested by those about whom", "those who know me know"
    if (word === 'those' && (a.frame === 'by' || (a.verb & Sense.say) === 0)) return 'possible';
    if (a.frame === 'according' && word === 'one') return undefined;
    if (a.frame === 'according' && /^(?:someone|somebody)$/.test(word)) return 'likely';
    if (/^(?:all|both|none|nobody|plenty|one|someone|somebody)$/.test(word)) return 'possible';
    if (word === 'those') {
      if (a.relative || /^(?:among|of|for|percentage|share)$/.test(before)) return 'possible';
      return a.relative || a.extent[1] > a.source.to ? 'likely' : undefined;
    }
    if (
      /^(?:most|several|few)$/.test(word) &&
      a.frame === 'subject' &&
      isPart(a.sentence, a.cue[0], Part.past) &&
      (a.verb & Sense.pure) === 0
    )
      return 'possible';
    if (/^(?:everyone|everybody)$/.test(word)) return /^(?:not|almost|nearly)$/.test(before) ? 'likely' : 'possible';
    return 'sure';
  },
  hits: [
    '{source:Some} {cue:say} the plan will fail.',
    'The plan {cue:was seen by} {source:many} as a retreat.',
    '{source:Others}, however, {cue:argue} that it is too late.',
  ],
  misses: [
    { text: 'Nobody knows how many say so.', because: '“many” after “how” counts' },
    { text: 'Some of it was said in jest.', because: 'nothing human is meant' },
    { text: 'Many left early.', because: 'leaving is an act, not a claim' },
  ],
};
