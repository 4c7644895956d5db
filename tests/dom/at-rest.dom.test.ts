import { expect, test, vi } from 'vitest';
import { CLAIM, paintedWords, readHtml, settle } from './read-page.ts';

/** Milliseconds: longer than anything that is waited for. */
const REST = 1000;

/** Everything by which a script can have itself called later. */
const alarms = () => [
  vi.spyOn(globalThis, 'setTimeout'),
  vi.spyOn(globalThis, 'setInterval'),
  vi.spyOn(globalThis, 'requestAnimationFrame'),
  vi.spyOn(globalThis, 'requestIdleCallback'),
  vi.spyOn(scheduler, 'yield'),
  vi.spyOn(scheduler, 'postTask'),
  vi.spyOn(MessagePort.prototype, 'postMessage'),
];

test('a page that has been read and does not change wakes nothing of ours', async () => {
  const { page } = await readHtml(`<p>${CLAIM}</p>`.repeat(600));
  document.body.append('Officials said so.');
  await vi.waitFor(() => expect(paintedWords()).toHaveLength(601));
  await page.check();
  const rest = settle(REST);
  const set = alarms();
  await rest;
  expect(set.filter(({ mock }) => mock.calls.length > 0).map((alarm) => alarm.getMockName())).toEqual([]);
  vi.restoreAllMocks();
});
