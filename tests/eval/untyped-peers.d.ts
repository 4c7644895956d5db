// Neither package brings types.

declare module 'write-good' {
  interface Suggestion {
    readonly index: number;
    readonly offset: number;
    readonly reason: string;
  }
  type Check = 'weasel' | 'illusion' | 'so' | 'thereIs' | 'passive' | 'adverb' | 'tooWordy' | 'cliches' | 'eprime';
  export default function writeGood(text: string, checks?: Partial<Record<Check, boolean>>): Suggestion[];
}

declare module 'weasel-words' {
  interface Suggestion {
    readonly index: number;
    readonly offset: number;
  }
  export default function weaselWords(text: string): Suggestion[];
}
