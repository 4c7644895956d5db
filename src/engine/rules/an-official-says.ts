import { Part, Sense } from '../lexicon/classes.ts';
import { unnamed } from '../grammar/conditions.ts';
import { isPerson } from '../grammar/unlisted-person.ts';
import { reportsWith } from '../grammar/fit.ts';
import * as Determiner from '../grammar/determiner-kind.ts';
import * as Kind from '../grammar/head-kind.ts';
import { isMark, isPart, isWord, shapeAt, wordAt } from '../grammar/look.ts';
import type { Attribution } from '../grammar/attribution.ts';
import { words } from '../lexicon/index.ts';
import { Shape } from '../text/tokens.ts';
import { ANOTHER, IN, OF, ONE, THAT, WHEN } from '../lexicon/single-words.ts';
import type { AttributionRule } from './rule.ts';

/** With a present tense these are any one of their kind. */
const ANYBODY = words('man woman person player candidate leader');

/** "another of a move called": no person, but "one of them" is. */
function isHad({ sentence: s, source }: Attribution): boolean {
  return source.kind === Kind.quantity && isWord(s, source.to, OF) && wordAt(s, source.to + 1) !== 'them';
}

/** "a Republican would be praising it": any one, if it came to that. */
function isForetold({ sentence: s, cue }: Attribution): boolean {
  for (let k = cue[0]; k < cue[1]; k += 1) if (isPart(s, k, Part.modal)) return true;
  return false;
}

/** "one in four said": people of a poll. */
function isShare({ sentence: s, source }: Attribution): boolean {
  return isWord(s, source.from, ONE) && isWord(s, source.from + 1, IN) && isPart(s, source.from + 2, Part.number);
}

/** "another said", "one suggested": somebody of those just told of. */
function isOneOfThem(a: Attribution): boolean {
  const { sentence: s, source, cue } = a;
  if (a.frame === 'inversion' && !isMark(s, source.to) && !isWord(s, source.to, OF)) return false;
  if (isWord(s, source.head, ANOTHER)) return true;
  const past = isPart(s, cue[0], Part.past) && !isPart(s, cue[0], Part.have);
  return (
    isWord(s, source.head, ONE) &&
    past &&
    (a.verb & Sense.say) !== 0 &&
    ((a.verb & Sense.pure) !== 0 || a.frame === 'inversion')
  );
}

/** "Mayor to quit, source says": a headline leaves the article out. */
function isCredit({ sentence: s, source, cue }: Attribution): boolean {
  return (
    source.determiner === Determiner.none &&
    source.kind === Kind.strong &&
    isMark(s, source.from - 1) &&
    (s.headline || shapeAt(s, source.from) === Shape.lower) &&
    (cue[1] >= s.to || isMark(s, cue[1]))
  );
}

export const anOfficialSays: AttributionRule = {
  id: 'an-official-says',
  category: 'anonymous',
  construction: 'person',
  pattern: 'a/an/one/another + singular person + cue',
  summary: 'One particular person is the source, and has no name.',
  judge: (a) => {
    const { determiner, plural, kind } = a.source;
    if (
      plural ||
      ((determiner & (Determiner.a | Determiner.one)) === 0 && !isCredit(a)) ||
      !unnamed(a, Kind.strong | Kind.weak | Kind.open | Kind.kin | Kind.quantity | Kind.other) ||
      !isPerson(a) ||
      !reportsWith(a)
    )
      return undefined;
    if (isShare(a)) return undefined;
    // "a trader who felt alone": a life, not a claim.
    if (a.relative && ((a.verb & Sense.say) === 0 || kind !== Kind.strong)) return 'possible';
    if (isForetold(a) || isHad(a)) return undefined;
    if (kind === Kind.quantity) return isOneOfThem(a) ? 'likely' : 'possible';
    // "when a man tells a woman": any man.
    if (a.source.determiner === Determiner.a && isPart(a.sentence, a.cue[1] - 1, Part.singularForm)) {
      if (isWord(a.sentence, a.source.from - 1, WHEN)) return undefined;
      if (kind === Kind.weak && isWord(a.sentence, a.source.head, ANYBODY)) return 'possible';
    }
    return kind === Kind.strong && (a.source.determiner === Determiner.one || a.frame !== 'subject')
      ? 'sure'
      : kind === Kind.open &&
          (a.verb & Sense.pure) === 0 &&
          a.frame !== 'according' &&
          !isWord(a.sentence, a.cue[1], THAT) &&
          !isPart(a.sentence, a.cue[1], Part.ing)
        ? 'possible'
        : 'likely';
  },
  // Wire copy opens each item like a story: "A top adviser says", and names the adviser in the next sentence.
  needs: (a) => [
    {
      kind: 'not-introduced',
      anywhere: isPart(a.sentence, a.cue[1] - 1, Part.singularForm) && a.source.determiner === Determiner.a,
    },
  ],
  hits: [
    '{source:A senior official} {cue:said} the bridge would stay closed.',
    '“We are done,” {cue:said} {source:one aide}.',
    '“We are done,” {cue:added} {source:another Norhaven Democrat}.',
    '“Thief!” {source:a man} {cue:shouted}.',
    '{source:One senior Labour figure} {cue:said} the vote was lost.',
    '“It is over,” {source:one aide} {cue:snapped}.',
    '{source:A cellmate} {cue:told} him the bridge was closed.',
    'She met three lawyers; {source:one} {cue:suggested} a trial.',
    'The plan {cue:was described by} {source:one trader} as a gamble.',
    'Mayor to close bridge, {source:official} {cue:says}',
    'Two men ran. {source:One} of them {cue:told me} it was late.',
    '“We are done,” {cue:said} {source:one aide} hired by the bank.',
    '{source:A No 10 source} {cue:said} he would stay.',
    '{source:One teacher} I interviewed {cue:said} the bridge was closed.',
  ],
  misses: [
    { text: 'An analyst, Maria Venn, said the price would fall.', because: 'the analyst is named in apposition' },
    { text: 'Maria Venn, an analyst at Orrin Bank, said the price would fall.', because: 'the phrase explains a name' },
    { text: 'One in four said the bridge was unsafe.', because: 'a share of those asked in a poll' },
    { text: 'Maria Venn, analyst, said.', because: 'the phrase explains a name' },
    { text: 'It is sad when an official says so.', because: 'any official' },
    { text: 'A researcher seen at noon left.', because: 'others saw the researcher' },
    { text: 'According to one expert, Maria Venn, the dam leaks.', because: 'the expert is named in apposition' },
    { text: 'A sign said the bridge was closed.', because: 'nobody, but a sign' },
    { text: 'A cook added salt.', because: 'adding a thing is an act' },
    { text: 'An official opened the bridge.', because: 'opening is an act, not a claim' },
    { text: 'Maria Venn, an aide, said a guard hit him.', because: 'she is named, and the guard says nothing' },
  ],
};
