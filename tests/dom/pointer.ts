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

/** The pixels of what is seen where an element stands. */
export async function pictureOf(element: Element): Promise<Uint8ClampedArray> {
  const { left, top, width, height } = element.getBoundingClientRect();
  const image = new Image();
  image.src = await commands.picture(...inWindow(left, top), width, height);
  await image.decode();
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}
