import retextEnglish from 'retext-english';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import { type Processor, unified } from 'unified';
import weaselWords from 'weasel-words';
import writeGood from 'write-good';
import type { Span } from '../../src/engine/index.ts';

export interface Peer {
  readonly name: string;
  readonly marks: (text: string) => Span[];
}

const WRITE_GOOD_CHECKS = {
  weasel: true,
  passive: true,
  illusion: false,
  so: false,
  thereIs: false,
  adverb: false,
  tooWordy: false,
  cliches: false,
} as const;

const retext = unified().use(retextEnglish).use(retextIntensify).use(retextPassive).use(toNothing);

/** Tools that others use today for this purpose, or for weasel words and passives, which come near it. */
export const PEERS: readonly Peer[] = [
  peer('write-good (weasel, passive)', (text) => writeGood(text, WRITE_GOOD_CHECKS).map(fromIndex)),
  peer('weasel-words', (text) => weaselWords(text).map(fromIndex)),
  peer('retext-intensify + retext-passive', retextMarks),
];

function peer(name: string, marks: Peer['marks']): Peer {
  return { name, marks: (text) => withoutOverlaps(marks(text)) };
}

function retextMarks(text: string): Span[] {
  return retext.processSync(text).messages.flatMap(({ place }) => {
    const ends = place !== undefined && 'start' in place ? [place.start.offset, place.end.offset] : [];
    const [start, end] = ends;
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
}

/** unified wants a compiler; only the messages matter here. */
function toNothing(this: Processor): void {
  this.compiler = () => '';
}

function fromIndex({ index, offset }: { readonly index: number; readonly offset: number }): Span {
  return { start: index, end: index + offset };
}

/** The score refuses overlaps; of two marks on the same words the first counts, which costs a peer nothing. */
function withoutOverlaps(marks: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    if (mark.end > mark.start && mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  }
  return kept;
}
