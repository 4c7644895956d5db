import type { Span } from '../../src/engine/index.ts';
import { list } from '../../src/engine/lexicon/classes.ts';
import { documents, massDocuments } from '../../src/engine/lexicon/documents.ts';
import { inflect } from '../../src/engine/lexicon/inflect.ts';
import { judgeVerbs } from '../../src/engine/lexicon/judge-verbs.ts';
import { passiveAsVerbs, passiveOfVerbs, passiveToVerbs } from '../../src/engine/lexicon/passive-participles.ts';
import { pluralOf } from '../../src/engine/lexicon/plural.ts';
import { sayVerbs } from '../../src/engine/lexicon/say-verbs.ts';
import { showVerbs } from '../../src/engine/lexicon/show-verbs.ts';
import { criticismNouns, talkNouns } from '../../src/engine/lexicon/talk-nouns.ts';
import { thinkVerbs, viewVerbs } from '../../src/engine/lexicon/think-verbs.ts';

/** The four kinds of candidate that are told by words and not by a source. */
export const NET_NAMES = ['passive', 'hearsay', 'document', 'talk'] as const;
export type NetName = (typeof NET_NAMES)[number];

/** Words that might attribute a claim to nobody, caught without grammar. */
export interface Catch extends Span {
  readonly net: NetName;
  /** The word for which it was caught, by which samples are spread. */
  readonly word: string;
}

const alternatives = (words: Iterable<string>): string => [...new Set(words)].join('|');

const JUDGING = alternatives(
  [
    ...sayVerbs,
    ...thinkVerbs,
    ...judgeVerbs,
    ...viewVerbs,
    ...showVerbs,
    ...passiveToVerbs,
    ...passiveAsVerbs,
    ...passiveOfVerbs,
    ...list(
      'accept agree admire adore admit chalk concern credit demand envision expect favor frown hate herald honor idolize ignore infer intend know learn lead love misunderstand overlook overstate rebuff reject remember reproach require respect rule scrutinize scold shun sideline smear stereotype suppose target teach tie trust underestimate upset value view',
    ),
  ].map((verb) => inflect(verb).participle),
);
const NOT_YET = String.raw`(?:(?:\w+ly|not|never|also|now|often|long|so|still|once|then|even|being|been|already|always|as|to|be|much|perhaps|just|only) ){0,3}`;
const BE = String.raw`(?:am|is|are|was|were|be|been|being|gets?|got|getting|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|['’]s|['’]re)`;
const SPREAD = list(
  'widely generally commonly broadly universally often frequently long roundly much critically popularly once increasingly variously largely traditionally usually sometimes routinely famously',
).join('|');
const NO_AGENT = String.raw`(?!(?: \w+){0,4} by (?!\w+ing\b))`;

const TALK = alternatives(
  [
    ...talkNouns,
    ...criticismNouns.map((noun) => noun.replace(/s$/, '')),
    ...list(
      'distrust mistrust alarm consternation optimism pessimism disagreement agreement acknowledgment recognition disbelief dismay frustration enthusiasm excitement disappointment grumble pushback hand-wringing dissent discomfort anxiety nervousness angst uncertainty intrigue drumbeat storyline meme thinking mantra refrain portrayal characterization depiction eyebrow jeer hint word legend lore denunciation rebuke attack recrimination comparison doubt disapproval applause astonishment surprise bewilderment panic hysteria worry hype promise guess conclusion verdict admission denial explanation interpretation reaction response estimate',
    ),
  ].flatMap((noun) => [noun, pluralOf(noun)]),
);

const DOCUMENT = alternatives(
  [...documents, ...massDocuments, ...list('leak story headline website chart map blog source account')].flatMap(
    (noun) => (massDocuments.includes(noun) ? [noun] : [noun, pluralOf(noun)]),
  ),
);
const SHOWING = alternatives(showVerbs.flatMap((verb) => Object.values(inflect(verb))));

const HEARSAY = String.raw`(?:reported|alleged|purported|supposed|rumou?red|ostensibl|putativ|suspected|presumed|perceived|claimed|reputed|accused|so-called|self-styled|would-be|imagined|apparent)(?:ly|y)?`;

const NETS: readonly (readonly [NetName, RegExp])[] = [
  ['passive', new RegExp(String.raw`(?<=\W)${BE} ${NOT_YET}(${JUDGING})\b${NO_AGENT}`, 'gd')],
  ['passive', new RegExp(String.raw`\b(?:${SPREAD}) (${JUDGING})\b${NO_AGENT}`, 'gd')],
  [
    'passive',
    new RegExp(
      String.raw`(?<=[a-z,(–—-] ?)\b(?:(?:${JUDGING}) (?:as|to be|to have)|(?:accused|suspected) of|(?:considered|deemed|dubbed|thought) (?:an?|the))\b${NO_AGENT}`,
      'gd',
    ),
  ],
  ['hearsay', new RegExp(String.raw`\b(${HEARSAY})\b(?! to\b)`, 'gid')],
  ['document', new RegExp(String.raw`\b(${DOCUMENT})\b(?: [\w-]+){0,3} (?:${SHOWING})\b`, 'gid')],
  ['document', new RegExp(String.raw`\b[Aa]ccording to (?:[\w'’-]+ ){0,6}?(${DOCUMENT})\b`, 'gd')],
  [
    'document',
    new RegExp(
      String.raw`\b(?:[Ii]n|[Bb]y|[Ff]rom|[Pp]er|[Oo]n|[Aa]mid|[Dd]espite|[Ss]ome|[Mm]any|[Mm]ost|[Ss]everal|[Rr]ecent|[Nn]ew) (?:[\w-]+ ){0,2}(polls|surveys|reports|studies|estimates|accounts|documents|records|polling|research|data|evidence|statistics)\b`,
      'gd',
    ),
  ],
  [
    'document',
    /\b(reports|evidence|research|documents|polls|studies|emails) (?:that|of|about|suggesting|showing|indicating)\b/dgi,
  ],
  [
    'talk',
    new RegExp(
      String.raw`(?<!\b(?:his|her|their|my|our|your|its|to|I|we|they|you|he|she|it|who|['’]s|can|could|will|would|may|might|should|must|did|do|does) )\b(${TALK})\b`,
      'gid',
    ),
  ],
];

/** Everything the nets catch in a text, in reading order; a word is caught once by each kind of net. */
export function catchAll(text: string): Catch[] {
  const caught = new Map<string, Catch>();
  for (const [net, pattern] of NETS) {
    for (const match of text.matchAll(pattern)) {
      const [wordStart, wordEnd] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
      const key = `${net} ${wordStart}`;
      if (caught.has(key)) continue;
      const word = text.slice(wordStart, wordEnd).toLowerCase();
      caught.set(key, { net, word, start: match.index, end: match.index + match[0].length });
    }
  }
  return [...caught.values()].toSorted((a, b) => a.start - b.start);
}
