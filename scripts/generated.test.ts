import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedFiles } from './generated.ts';

test.each(generatedFiles())('$path is current: after a change run `npm run docs`', ({ path, content }) => {
  expect(readFileSync(path, 'utf8')).toBe(content);
});
