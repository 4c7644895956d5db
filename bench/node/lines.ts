import compromise from 'compromise';
import retextEnglish from 'retext-english';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import { type Processor, unified } from 'unified';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import writeGood from 'write-good';
import type { Analysis } from '../../src/engine/index.ts';

/** A way to read a text; what it returns only keeps the work from being optimised away. */
export interface Line {
  readonly name: string;
  readonly read: (text: string) => number;
  /** Too slow to be run in every round. */
  readonly isSlow?: boolean;
}

/** Every line that the engine is measured against, the limit line first and the engine second. */
export function linesFor(analyze: (text: string) => Analysis, cues: readonly string[]): Line[] {
  return [
    { name: 'tokenizer + one Map look-up a word (the limit)', read: limit(cues) },
    { name: 'Says Who?', read: (text) => analyze(text).findings.length },
    { name: `one regex of ${cues.length} phrases`, read: oneRegex(cues) },
    { name: 'wink-nlp, tokens', read: (text) => winkTokens.readDoc(text).tokens().length() },
    { name: 'wink-nlp, tokens and tags', read: winkTags },
    { name: 'write-good', read: (text) => writeGood(text).length, isSlow: true },
    {
      name: 'retext (english, intensify, passive)',
      read: (text) => retext.processSync(text).messages.length,
      isSlow: true,
    },
    { name: 'compromise, tags and 2 matches', read: compromiseMatches, isSlow: true },
  ];
}

/** What reading every word costs at the least: a word is cut out and looked up, and nothing follows from it. */
function limit(cues: readonly string[]): Line['read'] {
  const numbers = new Map<string, number>();
  for (const cue of cues) for (const word of cue.split(/[^a-z]+/i)) numbers.set(word, numbers.size + 1);
  return (text) => {
    let sum = 0;
    const words = /[A-Za-z]+/g;
    for (let match = words.exec(text); match; match = words.exec(text)) sum += numbers.get(match[0]) ?? 0;
    return sum;
  };
}

function oneRegex(cues: readonly string[]): Line['read'] {
  const longestFirst = cues.toSorted((a, b) => b.length - a.length);
  const regex = new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'gi');
  return (text) => {
    let count = 0;
    regex.lastIndex = 0;
    while (regex.test(text)) count += 1;
    return count;
  };
}

const winkTokens = winkNlp(model, []);
const wink = winkNlp(model, ['sbd', 'pos']);

function winkTags(text: string): number {
  // oxlint-disable-next-line typescript/unbound-method -- wink-nlp takes its own functions so; none of them uses `this`.
  return wink.readDoc(text).tokens().out(wink.its.pos).length;
}

const retext = unified().use(retextEnglish).use(retextIntensify).use(retextPassive).use(toNothing);

/** unified wants a compiler; only the messages matter here. */
function toNothing(this: Processor): void {
  this.compiler = () => '';
}

function compromiseMatches(text: string): number {
  const read = compromise(text);
  return (
    read.match('(some|many) #Adjective? #Plural (say|believe|think)').length +
    read.match('#Copula (said|believed) to').length
  );
}
