import { expect, test } from 'vitest';

const ICONS = import.meta.glob<string>('../../public/icons/*-16.png', {
  eager: true,
  query: '?inline',
  import: 'default',
});

/** Points of 256 in which two shapes differ at the least; the thinnest stroke that tells one from another has as many. */
const DIFFERENT = 12;

/** Which of the points are drawn at all, whatever their colour. */
async function shapeOf(url: string): Promise<boolean[]> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: 16, height: 16 });
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const { data = [] } = context?.getImageData(0, 0, 16, 16) ?? {};
  return Array.from({ length: 256 }, (_, at) => (data[4 * at + 3] ?? 0) > 127);
}

test('on, off, paused and unreadable differ by shape and not by colour alone, on the toolbar at its smallest', async () => {
  const shapes = await Promise.all(
    Object.entries(ICONS).map(async ([path, url]) => ({ path, shape: await shapeOf(url) })),
  );
  expect(shapes).toHaveLength(4);
  for (const one of shapes) {
    for (const other of shapes.filter(({ path }) => path > one.path)) {
      const points = one.shape.filter((isDrawn, at) => isDrawn !== other.shape[at]).length;
      expect(points, `${one.path} and ${other.path}`).toBeGreaterThan(DIFFERENT);
    }
  }
});
