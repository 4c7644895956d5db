import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen, sendToTab } from './transport.ts';

type Listener = (raw: unknown, sender: object) => Promise<unknown> | undefined;

const { heard, browser } = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const onMessage = {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  };
  return {
    heard: listeners,
    browser: {
      runtime: { id: 'ours', onMessage, getURL: () => 'chrome-extension://ours/' },
      tabs: { sendMessage: vi.fn() },
    },
  };
});
vi.mock('./browser.ts', () => ({ browser }));

let controller: AbortController;
const got: unknown[] = [];
const parse = (raw: unknown) => (typeof raw === 'string' ? raw : undefined);
const answer = (message: string, from: unknown) => {
  got.push([message, from]);
  return Promise.resolve('answer');
};
beforeEach(() => {
  controller = new AbortController();
  listen(parse, answer, controller.signal);
});
afterEach(() => {
  heard.clear();
  got.length = 0;
});

/** A message arrives; what every listener answers. */
const arrive = (raw: unknown, sender: object) => [...heard].map((listener) => listener(raw, sender));

test('a message of our own is heard with the frame that sent it, and answered', async () => {
  expect(await arrive('hello', { id: 'ours', tab: { id: 7 }, frameId: 3 })[0]).toBe('answer');
  void arrive('hello', { id: 'ours' });
  void arrive('hello', { id: 'ours', tab: { id: 7 }, frameId: 0, url: 'chrome-extension://ours/options.html' });
  expect(got).toEqual([
    ['hello', { tabId: 7, frameId: 3 }],
    ['hello', undefined],
    ['hello', undefined],
  ]);
});

test.each([{ id: 'another' }, {}, { id: undefined, tab: { id: 7 }, frameId: 0 }, { url: 'https://news.example/' }])(
  'a message of %j is not heard and not answered',
  (sender) => {
    expect(arrive('hello', sender)).toEqual([undefined]);
    expect(got).toEqual([]);
  },
);

test.each([undefined, null, 7, { call: 'hello' }])(
  '%j, which is no message of ours, is not heard and not answered',
  (raw) => {
    expect(arrive(raw, { id: 'ours' })).toEqual([undefined]);
    expect(got).toEqual([]);
  },
);

test('a tab in which nobody hears is no error', async () => {
  browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Could not establish connection.'));
  expect(await sendToTab(7, {})).toBeUndefined();
});

test('after the end nobody listens', () => {
  controller.abort();
  expect(heard.size).toBe(0);
});
