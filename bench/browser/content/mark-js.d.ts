/** As much of mark.js as is measured; it brings no types. */
declare module 'mark.js/dist/mark.es6.js' {
  interface Options {
    readonly separateWordSearch?: boolean;
    readonly acrossElements?: boolean;
    readonly accuracy?: { readonly value: 'exactly'; readonly limiters: readonly string[] };
    readonly done: (marks: number) => void;
  }
  export default class Mark {
    constructor(context: Element);
    mark(words: string[], options: Options): void;
    markRegExp(expression: RegExp, options: Options): void;
  }
}
