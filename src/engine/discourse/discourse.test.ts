import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certainFindings, readParagraph, resolve } from '../analyze.ts';
import { Discourse } from './discourse.ts';
import { Paragraph } from './paragraph.ts';

/** Paragraphs that hang on one another in every way there is. */
const TEXTS = [
  'A source said the deal was close.',
  '“It may fail,” the source added.',
  'The source, Jane Roe, said so. Two officials said it was late.',
  'An engineer said it is unsafe.',
  'The engineer said it will close.',
  'Mary Jones, an engineer, said it is unsafe.',
  'A top academic warned of it.',
  'Peter Hall said it was late.',
  'Landers say it will hold.',
  'It was Landers who left.',
  'The poll showed a lead for him.',
  'A Harbour University poll was taken in May.',
  'Critics say it will fail. Reportedly it has.',
  'An aide, who would not be named, said so. The aide spoke on condition of anonymity because the talks are secret.',
  'Nothing was seen on the water. The pier was empty.',
  'A senior diplomat said so. The diplomat added that talks had begun. Officials said it was late.',
];

const text = fc.constantFrom(...TEXTS);
const change = fc.record({
  at: fc.nat(20),
  removed: fc.nat(3),
  added: fc.array(text, { maxLength: 3 }),
  steps: fc.nat(9),
});

function* firstOf<T>(all: Iterator<T>, count: number): Iterable<T> {
  for (let left = count; left > 0; left -= 1) {
    const { done, value } = all.next();
    if (done === true) return;
    yield value;
  }
}

test('after any changes each paragraph is decided as in a text read at once', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const discourse = new Discourse();
      const order: Paragraph[] = [];
      for (const { at, removed, added, steps } of changes) {
        const come = added.map((one) => new Paragraph(readParagraph(one)));
        const gone = order.splice(at % (order.length + 1), removed, ...come);
        for (const paragraph of gone) discourse.remove(paragraph);
        for (const paragraph of come) discourse.add(paragraph);
        const before = order.map(({ analysis }) => analysis);
        // It may be left off, and begun again.
        const told = new Set([...firstOf(discourse.settle(order), steps), ...discourse.settle(order)]);
        const fresh = resolve(order.map(({ reading }) => reading));
        expect(order.map(({ analysis }) => analysis)).toEqual(fresh);
        const untold = order.map(({ analysis }, place) => (told.has(order[place]) ? before[place] : analysis));
        expect(untold).toEqual(before);
      }
    }),
    { numRuns: 400 },
  );
});

test('what has not changed is not decided again', () => {
  const discourse = new Discourse();
  const order = TEXTS.map((one) => new Paragraph(readParagraph(one)));
  for (const paragraph of order) discourse.add(paragraph);
  for (const _ of discourse.settle(order));
  const late = new Paragraph(readParagraph('Reportedly it has.'));
  order.push(late);
  discourse.add(late);
  const decided = [...discourse.settle(order)];
  expect(decided).toContain(late);
  // Beside it, those who look at the sentences ahead may see it.
  expect(decided.length).toBeLessThan(4);
  expect(decided.filter(Boolean)).toEqual([late]);
});

test('a finding that is certain is kept whatever stands around it', () => {
  fc.assert(
    fc.property(fc.array(text), fc.array(text), text, fc.array(text), (before, after, one, inside) => {
      const paragraph = [...inside, one].join(' ');
      const reading = readParagraph(paragraph);
      const [analysis] = resolve([...before, paragraph, ...after].map(readParagraph)).slice(before.length);
      for (const finding of certainFindings(reading))
        expect(analysis?.findings).toContainEqual(expect.objectContaining(finding));
    }),
    { numRuns: 400 },
  );
});

test('a finding that needs nothing of the article is certain', () => {
  expect(certainFindings(readParagraph('Critics say it will fail.'))).toHaveLength(1);
  expect(certainFindings(readParagraph('The official added that it may fail.'))).toHaveLength(0);
});
