/** Half-open [start, end) in UTF-16 code units: the unit both `String.slice` and DOM `Range` count in. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
