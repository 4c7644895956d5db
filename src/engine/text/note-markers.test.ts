import { describe, expect, it } from 'vitest';
import { analyze } from '../index.ts';
import { noteMarkerEnd } from './note-markers.ts';

const unitsOf = (text: string) => Uint16Array.from(text, (letter) => letter.charCodeAt(0));

describe('note markers', () => {
  it.each(['[12]', '[a]', '[note 3]', '[citation needed]', '[by whom?]', '[who?]'])(
    '%s hangs on its word',
    (marker) => {
      expect(noteMarkerEnd(unitsOf(`word${marker} on`), 4)).toBe(4 + marker.length);
    },
  );

  it.each([
    ['merely pick[ing] up', 11],
    ['“[t]he king', 1],
    ['the [Obama] campaign', 4],
    ['word[12', 4],
    ['a[1 [b] c]', 1],
    ['word[]', 4],
    [`word[${'9'.repeat(100)}]`, 4],
  ])('%s has none', (text, at) => {
    expect(noteMarkerEnd(unitsOf(text), at)).toBe(at);
  });

  it('are no words between a verb and its claim', () => {
    const text = 'He was regarded[3] as a traitor.[4][5] He is said[by whom?] to be ill.';
    const marked = analyze(text).findings.map(({ start, end }) => text.slice(start, end));
    expect(marked).toEqual(['was regarded[3] as', 'is said[by whom?] to be']);
  });
});
