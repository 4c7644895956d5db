import { expect, test } from 'vitest';
import { Highlighter } from '../../src/content/highlighter.ts';

test('a mark is in the registry of highlights after it is shown', () => {
  document.body.textContent = 'Critics say so.';
  const node = document.body.firstChild!;
  const range = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 7 });
  const highlighter = new Highlighter('q7');
  highlighter.add({ category: 'vague', tone: 'light', range });
  expect(CSS.highlights.size).toBe(0);
  highlighter.show(() => true);
  expect(CSS.highlights.size).toBe(1);
});
