/** Pixels between the words and the card, over which the pointer may pass. */
export const GAP = 6;
/** Pixels that the card keeps from the edges of the window. */
const EDGE = 8;
/** Pixels by which the card mostly grows when something in it is pressed. */
const GROWTH = 64;

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

/** Which of the places it is: the one at which the card is held, below the words, above them, or another. */
const [HELD, BELOW, ABOVE] = [0, 1, 2];

/** Where the card goes; it is no higher than `height`, and scrolls within. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly side: number;
}

/** What is left as it is, where it can be. */
export interface Kept {
  /** A corner of the card that the reader presses in: it stays where it is. */
  readonly corner?: Pick<Box, 'left' | 'bottom'> | undefined;
  /** The side on which the card of these words stands. */
  readonly side?: number | undefined;
  /** Whether it stays on that side even where it has become too high for it. */
  readonly isPressed?: boolean;
}

/**
 * The first place beside the words where the whole card is in the window and covers none of them, with room to grow if that can
 * be had: below, above, under one of their lines, over one, or at their side. Where there is none, the card gets the larger of
 * the spaces above and below.
 */
export function placeBeside(words: readonly Box[], card: Size, view: Size, kept: Kept = {}): Place {
  const { corner = { left: Number.NaN, bottom: Number.NaN }, side } = kept;
  const top = Math.min(...words.map((box) => box.top));
  const bottom = Math.max(...words.map((box) => box.bottom));
  const left = Math.min(...words.map((box) => box.left));
  const right = Math.max(...words.map((box) => box.right));
  const x = (wanted: number) => within(wanted, card.width, view.width);
  const freePlaces = (height: number): readonly Place[] => {
    const size = { ...card, height };
    const under = (box: Box | undefined, edge = box?.bottom ?? 0) => [x(box?.left ?? 0), edge + GAP] as const;
    const over = (box: Box | undefined, edge = box?.top ?? 0) => [x(box?.left ?? 0), edge - GAP - height] as const;
    const beside = within(top, height, view.height);
    return [
      [corner.left, corner.bottom - height] as const,
      under(words.at(-1), bottom),
      over(words[0], top),
      ...words.map((box) => under(box)),
      ...words.map((box) => over(box)),
      [right + GAP, beside] as const,
      [left - GAP - card.width, beside] as const,
    ]
      .map((place, at) => ({ left: place[0], top: place[1], height, side: at }))
      .filter((place) => isInView(place, size, view) && !words.some((box) => covers(place, size, box)));
  };
  const free = freePlaces(card.height);
  const on = (wanted: number | undefined) => free.find((place) => place.side === wanted);
  const above = top - GAP - EDGE;
  const below = view.height - bottom - GAP - EDGE;
  const isStuck = kept.isPressed && (side === BELOW || side === ABOVE);
  const best =
    on(side) ?? (isStuck ? undefined : (on(HELD) ?? on(freePlaces(card.height + GROWTH)[0]?.side) ?? free[0]));
  if (best) return best;
  return (isStuck ? side === BELOW : below >= above)
    ? { left: x(left), top: bottom + GAP, height: Math.max(0, below), side: BELOW }
    : { left: x(left), top: EDGE, height: Math.max(0, above), side: ABOVE };
}

/** The place nearest to the one that is wanted at which all of a length is inside. */
function within(wanted: number, length: number, whole: number): number {
  return Math.max(EDGE, Math.min(wanted, whole - length - EDGE));
}

function isInView({ left, top }: Pick<Place, 'left' | 'top'>, card: Size, view: Size): boolean {
  return (
    left >= EDGE && top >= EDGE && left + card.width + EDGE <= view.width && top + card.height + EDGE <= view.height
  );
}

function covers({ left, top }: Pick<Place, 'left' | 'top'>, card: Size, box: Box): boolean {
  return left < box.right && left + card.width > box.left && top < box.bottom && top + card.height > box.top;
}
