import { beforeEach, expect, test, vi } from 'vitest';
import { announce, send } from './transport.ts';

const sendMessage = vi.hoisted(() => vi.fn<(message: object) => Promise<unknown>>());
vi.mock('./browser.ts', () => ({ browser: { runtime: { sendMessage } } }));

const nobody = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => {
  sendMessage.mockReset();
});

test('a background that was stopped before it answered is asked once more', async () => {
  sendMessage.mockRejectedValueOnce(nobody).mockResolvedValueOnce(7);
  expect(await send({ call: 'count' })).toBe(7);
  expect(sendMessage.mock.calls).toEqual([[{ call: 'count' }], [{ call: 'count' }]]);
});

test('an extension that is gone is an error to whoever asks', async () => {
  sendMessage.mockRejectedValue(nobody);
  await expect(send({})).rejects.toBe(nobody);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('what is announced needs nobody to hear it', async () => {
  sendMessage.mockRejectedValue(nobody);
  await announce({});
  expect(sendMessage).toHaveBeenCalledTimes(1);
});
