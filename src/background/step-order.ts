import type { Count, Direction, MarkPlace } from '../platform/steps.ts';

/** A mark in one of the frames of a tab. */
export interface Target {
  readonly frameId: number;
  /** Among the shown marks of the frame, from 0. */
  readonly index: number;
  readonly count: Count;
}

/** Frames with their places, in the order in which they are read. */
export type FramePlaces = readonly (MarkPlace & { readonly frameId: number })[];

/** The mark that is one step on from the current one, over all frames and round from the last to the first. */
export function stepFrom(places: FramePlaces, direction: Direction): Target | undefined {
  const total = places.reduce((sum, place) => sum + place.total, 0);
  const current = currentPlace(places);
  if (!current || total === 0) return undefined;
  const at = before(places, current) + current.at;
  const next = direction === 1 ? Math.floor(at) + 1 : Math.ceil(at) - 1;
  return targetAt(places, (next + total) % total, total);
}

/** The count of the mark with this index in one of the frames. */
export function countAt(places: FramePlaces, frameId: number, index: number): Count {
  const total = places.reduce((sum, place) => sum + place.total, 0);
  const place = places.find((one) => one.frameId === frameId);
  return { at: (place ? before(places, place) : 0) + index + 1, total };
}

/** The frame in which a mark was current last; the first one that shows any where none was. */
function currentPlace(places: FramePlaces): FramePlaces[number] | undefined {
  const showing = places.filter(({ total }) => total > 0);
  return showing.reduce<FramePlaces[number] | undefined>(
    (best, place) => (best === undefined || place.when > best.when ? place : best),
    undefined,
  );
}

function before(places: FramePlaces, place: FramePlaces[number]): number {
  return places.slice(0, places.indexOf(place)).reduce((sum, { total }) => sum + total, 0);
}

function targetAt(places: FramePlaces, position: number, total: number): Target | undefined {
  let index = position;
  for (const place of places) {
    if (index < place.total) return { frameId: place.frameId, index, count: { at: position + 1, total } };
    index -= place.total;
  }
  return undefined;
}
