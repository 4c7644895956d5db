import { afterEach, expect, test, vi } from 'vitest';
import { onWakeUp } from '../../src/content/wake-up.ts';

let end = new AbortController();
let now = 0;

afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
});

/** Puts a sleeper to rest, with a clock that stands. Returns the look that it takes when it is woken. */
function sleeper(look = vi.fn(async () => undefined)) {
  now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  end = new AbortController();
  onWakeUp(look, end.signal);
  return look;
}

const scroll = () => dispatchEvent(new Event('scroll'));
const turn = () => new Promise((done) => setTimeout(done));

test.each(['scroll', 'pointermove', 'focus', 'pageshow'])('%s has the page looked at', (type) => {
  const look = sleeper();
  dispatchEvent(new Event(type));
  expect(look).toHaveBeenCalledTimes(1);
});

test('a page that comes to the front, and what is scrolled within it, have it looked at', () => {
  for (const [target, type] of [[document, 'visibilitychange'] as const, [document.body, 'scroll'] as const]) {
    const look = sleeper();
    target.dispatchEvent(new Event(type));
    expect(look).toHaveBeenCalledTimes(1);
    end.abort();
  }
});

test('one look is enough for a second, and none begins before the last has ended', async () => {
  let finish: (() => void) | undefined;
  const look = sleeper(
    vi.fn(
      () =>
        new Promise<undefined>((done) => {
          finish = () => done(undefined);
        }),
    ),
  );
  scroll();
  now += 5000;
  scroll();
  expect(look).toHaveBeenCalledTimes(1);
  finish?.();
  await turn();
  now += 999;
  scroll();
  expect(look).toHaveBeenCalledTimes(1);
  // The look took 5 seconds: the next one is far off.
  now += 49 * 5000;
  scroll();
  expect(look).toHaveBeenCalledTimes(1);
  now += 5000;
  scroll();
  expect(look).toHaveBeenCalledTimes(2);
});

test('a look that fails is not the last', async () => {
  const look = sleeper(
    vi.fn(async () => {
      throw new Error('broken');
    }),
  );
  scroll();
  await turn();
  now += 1001;
  scroll();
  expect(look).toHaveBeenCalledTimes(2);
});

test('nothing is looked at after the end', () => {
  const look = sleeper();
  end.abort();
  for (const type of ['scroll', 'pointermove', 'focus', 'pageshow']) dispatchEvent(new Event(type));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(look).not.toHaveBeenCalled();
});
