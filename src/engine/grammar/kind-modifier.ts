import { APOSTROPHE, GENITIVE } from '../lexicon/single-words.ts';
import { Part } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { bodies } from '../lexicon/people-classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { determinerAt } from './determiner.ts';
import { headKind } from './head.ts';
import * as Kind from './head-kind.ts';
import { isNameLike, isPart, isWord, wordAt } from './look.ts';
import { touches } from '../text/tokens.ts';

const PLURAL_OWNERS = words('women men children people');

/**
 * "farmers' leaders", "women's groups": a genitive plural without a determiner tells what sort of group it is and owns nothing.
 * Where it begins, when its apostrophe is token `k`.
 */
export function groupGenitiveStart(s: Sentence, k: number, next: number): number | undefined {
  const owner = k - 1;
  const plural = isWord(s, k, APOSTROPHE)
    ? wordAt(s, owner).endsWith('s') && touches(k)
    : isWord(s, k, GENITIVE) && isWord(s, owner, PLURAL_OWNERS);
  if (!plural || isNameLike(s, owner) || !(isPart(s, owner, Part.plural) || headKind(s, owner) === Kind.open))
    return undefined;
  if (!isWord(s, next, bodies) && !isWord(s, next, GROUP_HEADS)) return undefined;
  return determinerAt(s, owner - 1) ? undefined : owner;
}

const GROUP_HEADS = words(
  'leaders representatives advocates campaigners organisations organizations associations activists lobbyists',
);
