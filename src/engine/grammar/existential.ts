import { GENITIVE, OF, THERE } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { isPart, isWord } from './look.ts';

const MUCH = words('lot lots plenty deal wave chorus amount');

/** "there are", "there has been", "there is a lot of" before token `from`: the token of "there". */
export function existentialBefore(s: Sentence, from: number): number | undefined {
  let k = from - 1;
  if (isWord(s, k, OF) && isWord(s, k - 1, MUCH)) k -= 2;
  while (isPart(s, k, Part.indefinite | Part.adjective)) k -= 1;
  for (let steps = 0; k >= s.from && steps < 6; k -= 1, steps += 1) {
    if (isWord(s, k, THERE)) return from - k > 1 ? k : undefined;
    if (!isPart(s, k, Part.be | Part.have | Part.adverb | Part.modal) && !isWord(s, k, GENITIVE)) return undefined;
  }
  return undefined;
}
