import { beforeEach, expect, test, vi } from 'vitest';
import type { FrameReport } from '../platform/reports.ts';
import { addReport } from './tab-store.ts';

const { storage } = await vi.hoisted(async () => {
  const { fakeStorage } = await import('../../tests/support/fake-storage.ts');
  return { storage: fakeStorage() };
});
vi.mock('../platform/browser.ts', () => ({ browser: { storage: { session: storage.local } } }));

const TAB = 1;
const report = (visit: string): FrameReport => ({
  state: 'done',
  progress: 1,
  limit: false,
  counts: { anonymous: 0, document: 0, hearsay: 0, passive: 0, talk: 0, vague: 1 },
  balance: { named: 0, unnamed: 1 },
  site: 'news.example',
  visit,
});

beforeEach(() => storage.reset());

test('a new page is told from frames that come and stay', async () => {
  expect(await addReport(TAB, 0, report('first'))).toMatchObject([{ hasEnded: false }]);
  expect(await addReport(TAB, 7, report('frame'))).toMatchObject([{ hasEnded: false }]);
  expect(await addReport(TAB, 0, report('second'))).toMatchObject([
    { frames: { 0: report('second') }, hasEnded: true },
  ]);
});

test('a frame that is taken in together with the new page around it, and before it, has been ended too', async () => {
  await addReport(TAB, 0, report('first'));
  const [both] = await Promise.all([addReport(TAB, 7, report('frame')), addReport(TAB, 0, report('second'))]);
  expect(both).toMatchObject([{ frames: { 0: report('second') }, hasEnded: true }]);
});
