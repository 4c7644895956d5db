import { describe, expect, test } from 'vitest';
import { countAt, type FramePlaces, stepFrom } from './step-order.ts';

const frame = (frameId: number, total: number, at = -0.5, when = 0) => ({ frameId, total, at, when, isOpen: when > 0 });

describe('a step', () => {
  test.each<[string, FramePlaces, 1 | -1, number, number]>([
    ['begins with the first mark', [frame(0, 3)], 1, 0, 0],
    ['begins with the first mark in view', [frame(0, 3, 1.5)], 1, 0, 2],
    ['begins backwards with the one before the view', [frame(0, 3, 1.5)], -1, 0, 1],
    ['goes on from the current mark', [frame(0, 3, 1, 9)], 1, 0, 2],
    ['goes back', [frame(0, 3, 1, 9)], -1, 0, 0],
    ['goes on where the current mark was taken away', [frame(0, 3, 0.5, 9)], 1, 0, 1],
    ['goes round', [frame(0, 3, 2, 9)], 1, 0, 0],
    ['goes round backwards', [frame(0, 3, 0, 9)], -1, 0, 2],
    ['goes into the next frame that shows any', [frame(0, 2, 1, 9), frame(4, 0), frame(7, 2)], 1, 7, 0],
    ['goes back into the frame before', [frame(0, 2, 1, 3), frame(7, 2, 0, 9)], -1, 0, 1],
    ['goes round over all frames', [frame(0, 2, 1, 3), frame(7, 2, 1, 9)], 1, 0, 0],
    ['goes on in the frame in which a mark was current last', [frame(0, 5, 1, 3), frame(7, 3, 0, 9)], 1, 7, 1],
    ['stays on the only mark', [frame(0, 1, 0, 9)], 1, 0, 0],
  ])('%s', (_, places, direction, frameId, index) => {
    expect(stepFrom(places, direction)).toMatchObject({ frameId, index });
  });

  test('is none where nothing is marked', () => {
    expect(stepFrom([], 1)).toBeUndefined();
    expect(stepFrom([frame(0, 0)], -1)).toBeUndefined();
  });

  test('tells which of how many it comes to, over all frames', () => {
    expect(stepFrom([frame(0, 2, 1, 9), frame(7, 2)], 1)?.count).toEqual({ at: 3, total: 4 });
    expect(countAt([frame(0, 2), frame(7, 2)], 7, 1)).toEqual({ at: 4, total: 4 });
    expect(countAt([frame(0, 2)], 0, 0)).toEqual({ at: 1, total: 2 });
  });
});
