import { commands } from 'vitest/browser';

/** The place of a point of this frame in the window of the test. */
function inWindow(x: number, y: number): [number, number] {
  const frame = window.frameElement?.getBoundingClientRect();
  if (!frame) throw new Error('The tests run in a frame.');
  const scale = frame.width / innerWidth;
  return [frame.left + x * scale, frame.top + y * scale];
}

/** Moves the real pointer to a point of this frame. */
export const pointAt = (x: number, y: number): Promise<void> => commands.movePointer(...inWindow(x, y));

/** Presses the real pointer on the middle of an element. */
export async function press(element: Element | null | undefined): Promise<void> {
  if (!element) throw new Error('There is nothing to press.');
  const { left, top, width, height } = element.getBoundingClientRect();
  await commands.press(...inWindow(left + width / 2, top + height / 2));
}
