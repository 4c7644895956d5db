import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { isLocked } from './split.ts';

test('the first two hex digits of the SHA-256 of the name decide', () => {
  const names = Array.from({ length: 300 }, (_, i) => `article-${i}`);
  const locked = names.filter(
    (name) => parseInt(createHash('sha256').update(name).digest('hex').slice(0, 2), 16) % 3 === 0,
  );
  expect(names.filter(isLocked)).toEqual(locked);
  expect(locked.length).toBeGreaterThan(70);
  expect(locked.length).toBeLessThan(130);
});

test('two names whose part is known', () => {
  expect([isLocked('bbc-business-012'), isLocked('seed')]).toEqual([true, false]);
});
