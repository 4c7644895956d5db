import { Part, Sense } from '../lexicon/classes.ts';
import type { Attribution } from './attribution.ts';
import { isNameLike, isPart, isSense, opensSentence, wordAt } from './look.ts';

/** Whether the attribution itself names its source: a name, "he", or a name in apposition. */
export function isNamed(a: Attribution): boolean {
  const { source, sentence: s } = a;
  if (a.apposedName || source.kind === 'name' || source.kind === 'personal') return true;
  if (
    a.frame === 'subject' &&
    !a.relative &&
    isNameLike(s, source.to) &&
    !isPart(s, source.to, Part.day) &&
    a.cue[0] > source.to
  )
    return true;
  return afterName(a) || coordinatedWithName(a);
}

/** "Jane Roe, an analyst, said": the phrase explains the name before it. */
function afterName(a: Attribution): boolean {
  const { source, sentence: s } = a;
  if (wordAt(s, source.from - 1) !== ',' || source.determiner === 'none' || a.frame !== 'subject') return false;
  const named =
    isNameLike(s, source.from - 2) || (opensSentence(s, source.from - 2) && !isPart(s, source.from - 2, 0x1ffffff));
  return named && wordAt(s, source.to) !== '' && a.cue[0] !== source.to;
}

/** "Roe and other officials": one of them is named. */
function coordinatedWithName(a: Attribution): boolean {
  const { source, sentence: s } = a;
  return (
    wordAt(s, source.from - 1) === 'and' &&
    isNameLike(s, source.from - 2) &&
    !isSense(s, source.from - 2, Sense.strong | Sense.weak | Sense.collective)
  );
}
