import { Part, Sense } from '../lexicon/classes.ts';
import { isPart, wordAt } from '../grammar/look.ts';
import { talkAt } from '../grammar/talk.ts';
import type { WordRule } from './rule.ts';

const MOVES =
  /^(?:swirl(?:s|ed|ing)?|mount(?:s|ed|ing)?|gr[eo]ws?|growing|grown|persist(?:s|ed)?|linger(?:s|ed)?|abound(?:s|ed)?|circulat(?:es?|ed|ing)|spread(?:s|ing)?|emerge[sd]?|surface[sd]?|ar[io]se|rose|risen|heat(?:s|ed)?|nag(?:s|ged)?|arises?|remain(?:s|ed)?|rife|intensif(?:y|ies|ied)|began|begins?|dog(?:s|ged)?|plague[sd]?|haunt(?:s|ed)?|surround(?:s|ed)?|follow(?:s|ed)?|erupt(?:s|ed)?|flew|fly|ran|run|runs|rage[sd]?|continue[sd]?|ensued?)$/;

export const speculationSwirls: WordRule = {
  id: 'speculation-swirls',
  category: 'talk',
  construction: 'talk',
  pattern: 'talk noun + swirl/mount/grow/persist',
  summary: 'Talk moves by itself; nobody is said to talk.',
  reads: 'words',
  anchor: Sense.talk,
  match: (s, i) => {
    const talk = talkAt(s, i);
    if (
      /^(?:feelings?|debates?|stor(?:y|ies)|sentiments?|question|calls?|views?|ideas?|beliefs?|discussions?|charges?|reports?|arguments?|hopes?|theory|sense)$/.test(
        wordAt(s, i),
      )
    )
      return undefined;
    if (!talk || talk.owned || talk.denied || talk.verb !== undefined) return undefined;
    let k = i + 1;
    while (
      k < s.to &&
      k - i < 5 &&
      /^(?:have|has|had|been|be|also|still|began|begin|to|were|was|are|is|then|soon|immediately|quickly|further|only|already)$/.test(
        wordAt(s, k),
      ) &&
      !MOVES.test(wordAt(s, k))
    )
      k += 1;
    if (wordAt(s, k) === 'began' && wordAt(s, k + 1) === 'to') k += 2;
    if (/^(?:of|about|over|surrounding)$/.test(wordAt(s, i + 1)) && isPart(s, i, Part.plural)) {
      for (let far = i + 3; far < i + 9; far += 1)
        if (
          /^(?:mount|grow|intensif|swirl|persist|linger|abound|circulat)\w*$/.test(wordAt(s, far)) &&
          !isPart(s, far, Part.adjective)
        )
          return { span: [talk.from, i + 1], strength: 'likely', cue: [talk.from, i + 1] };
    }
    return MOVES.test(wordAt(s, k))
      ? { span: [talk.from, k + 1], strength: 'likely', cue: [talk.from, k + 1] }
      : undefined;
  },
  hits: [
    '{cue:Speculation swirled} for weeks.',
    '{cue:Questions have surfaced} about the dam.',
    '{cue:Doubts persist} over the dam.',
  ],
  misses: [
    { text: 'His doubts persist.', because: 'the doubts are his' },
    { text: 'Prices rose for weeks.', because: 'prices are no talk' },
    { text: 'She answered questions for weeks.', because: 'questions that are asked and answered' },
  ],
};
