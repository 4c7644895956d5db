import { expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

test('each piece of work starts when the one before has ended, well or badly', async () => {
  const then = inTurn();
  const done: string[] = [];
  const first = then(async () => {
    await Promise.resolve();
    done.push('first');
    throw new Error('lost');
  });
  const second = then(async () => {
    done.push('second');
    return 2;
  });
  await expect(first).rejects.toThrow('lost');
  expect(await second).toBe(2);
  expect(done).toEqual(['first', 'second']);
});
