/** Pixels between the words and the card, over which the pointer may pass. */
export const GAP = 6;
/** Pixels that the card keeps from the edges of the window. */
const EDGE = 8;

/** A rectangle in pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the card goes; it is no higher than `height`, and scrolls within. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/**
 * The first place beside the words where the whole card is in the window and covers none of them: below, above, under one of
 * their lines, over one, or at their side. Where there is none, the card gets the larger of the spaces above and below.
 */
export function placeBeside(words: readonly Box[], card: Size, view: Size): Place {
  const top = Math.min(...words.map((box) => box.top));
  const bottom = Math.max(...words.map((box) => box.bottom));
  const left = Math.min(...words.map((box) => box.left));
  const right = Math.max(...words.map((box) => box.right));
  const x = (wanted: number) => within(wanted, card.width, view.width);
  const y = within(top, card.height, view.height);
  const { height } = card;
  const under = (box: Box, edge = box.bottom) => ({ left: x(box.left), top: edge + GAP, height });
  const over = (box: Box, edge = box.top) => ({ left: x(box.left), top: edge - GAP - height, height });
  const candidates: readonly Place[] = [
    ...words.slice(-1).map((last) => under(last, bottom)),
    ...words.slice(0, 1).map((first) => over(first, top)),
    ...words.map((box) => under(box)),
    ...words.map((box) => over(box)),
    { left: right + GAP, top: y, height },
    { left: left - GAP - card.width, top: y, height },
  ];
  const free = candidates.find(
    (place) => isInView(place, card, view) && !words.some((box) => covers(place, card, box)),
  );
  if (free) return free;
  const above = top - GAP - EDGE;
  const below = view.height - bottom - GAP - EDGE;
  return below >= above
    ? { left: x(left), top: bottom + GAP, height: Math.max(0, below) }
    : { left: x(left), top: EDGE, height: Math.max(0, above) };
}

/** The place nearest to the one that is wanted at which all of a length is inside. */
function within(wanted: number, length: number, whole: number): number {
  return Math.max(EDGE, Math.min(wanted, whole - length - EDGE));
}

function isInView({ left, top }: Place, card: Size, view: Size): boolean {
  return (
    left >= EDGE && top >= EDGE && left + card.width + EDGE <= view.width && top + card.height + EDGE <= view.height
  );
}

function covers({ left, top }: Place, card: Size, box: Box): boolean {
  return left < box.right && left + card.width > box.left && top < box.bottom && top + card.height > box.top;
}
