import { PassThrough } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { progressOn } from '../../src/cli/progress.ts';

afterEach(() => void vi.useRealTimers());

/** Everything written to a stream that is a terminal or not, while files are read, one every 50 ms. */
function writtenWhileReading(files: number, isTTY: boolean): string {
  vi.useFakeTimers({ toFake: ['performance'] });
  const stream = Object.assign(new PassThrough(), { isTTY });
  const progress = progressOn(stream);
  for (let file = 0; file < files; file += 1) {
    vi.advanceTimersByTime(50);
    progress.count();
  }
  progress.clear();
  return String(stream.read() ?? '');
}

test('on a terminal one line counts the files now and then, and is gone in the end', () => {
  expect(writtenWhileReading(9, true)).toBe('\r4 files read\r8 files read\r\u001B[K');
});

test('what is read fast needs no line, and what is no terminal gets none', () => {
  expect(writtenWhileReading(3, true)).toBe('');
  expect(writtenWhileReading(100, false)).toBe('');
});
