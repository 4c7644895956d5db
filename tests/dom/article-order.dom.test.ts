import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reader } from '../../src/content/reader.ts';
import { Slices } from '../../src/content/slices.ts';
import { Watch } from '../../src/content/watch.ts';
import { newReader } from './read-page.ts';

/** One change of a page: what is done, to which elements of it, with which text. */
const change = fc.record({
  act: fc.constantFrom('add', 'remove', 'move', 'edit', 'wrap', 'hide', 'show', 'break', 'replace'),
  which: fc.nat(50),
  where: fc.nat(50),
  name: fc.constantFrom('p', 'div', 'b', 'span', 'li', 'code'),
  text: fc.constantFrom('One', 'two words', 'three, yes', ''),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function apply(root: HTMLElement, { act, which, where, name, text }: Change): void {
  const all = [...root.querySelectorAll('*')];
  const one = all[which % (all.length || 1)];
  const other = all[where % (all.length || 1)] ?? root;
  const made = document.createElement(name);
  made.textContent = text;
  if (act === 'add') other.append(made);
  else if (act === 'remove') one?.remove();
  else if (act === 'move' && one && !one.contains(other)) other.before(one);
  else if (act === 'edit' && one?.firstChild instanceof Text) one.firstChild.data = text;
  else if (act === 'wrap' && one) {
    one.replaceWith(made);
    made.append(one);
  } else if (act === 'hide') one?.setAttribute('hidden', '');
  else if (act === 'show') one?.removeAttribute('hidden');
  else if (act === 'break') other.append(document.createElement('br'), text);
  else if (act === 'replace' && one) one.textContent = text;
}

const textsOf = (reader: Reader): string[] => reader.blocks.map(({ block }) => block.text);

test('after any changes the blocks are those of a fresh scan, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(change, { maxLength: 6 }), { maxLength: 4 }), async (rounds) => {
      document.body.innerHTML = '<div>Start <p>One</p> mid <ul><li>a</li><li>b <b>c</b></li></ul> end</div><p>Last</p>';
      const { reader, scan } = newReader();
      await scan();
      const watch = new Watch(() => undefined);
      watch.observe(document);
      for (const changes of rounds) {
        for (const each of changes) apply(document.body, each);
        await reader.update(watch.take(), new Slices());
        const fresh = newReader();
        await fresh.scan();
        expect(textsOf(reader)).toEqual(textsOf(fresh.reader));
      }
      watch.stop();
    }),
    { numRuns: 300 },
  );
});
