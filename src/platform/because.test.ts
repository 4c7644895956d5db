import { expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { analyze, CONSTRUCTIONS } from '../engine/index.ts';
import { OWN_PHRASE } from './own-phrases.ts';
import { because, quoted, type Translate } from './because.ts';

const messages = new Map(Object.entries(english).map(([key, { message }]) => [key, message]));
const translate: Translate = (key, source = '', cue = '') =>
  (messages.get(key) ?? '').replace('$source$', source).replace('$cue$', cue);

/** What the card says about the one mark of a sentence. */
function said(text: string): string {
  const [finding] = analyze(text).findings;
  return finding ? because(finding, text, translate).replaceAll(/[\u2068\u2069]/g, '') : '';
}

test('there is a sentence for every construction and none besides', () => {
  const keys = [...messages.keys()].filter((key) => key.startsWith('because_'));
  expect(keys.toSorted()).toEqual(CONSTRUCTIONS.map((id) => `because_${id}`).toSorted());
});

test('the words of the text stand in the sentence', () => {
  expect(said('Critics say the bridge is unsafe.')).toBe('“Critics” is a group, and the text names no one in it.');
  expect(said('The king is said to be ill.')).toBe('“is said” leaves out who does it.');
  expect(said('He has reportedly left.')).toBe('“reportedly” passes on a claim without its speaker.');
  expect(said('Studies show that it works.')).toMatch(/^“Studies” cannot be looked up/);
});

test('one of the reader’s own phrases is called that', () => {
  const own = {
    start: 0,
    end: 8,
    category: 'talk',
    rule: OWN_PHRASE,
    construction: 'group',
    strength: 'sure',
  } as const;
  expect(because({ ...own, inQuotation: false }, 'insiders say', (...all) => all.join(' '))).toBe(
    'card_own_phrase \u2068insiders\u2069',
  );
});

test('words over line breaks stand on one line, many are cut, and English does not turn other scripts around', () => {
  const long = {
    start: 0,
    end: 200,
    category: 'vague',
    rule: 'r',
    construction: 'group',
    strength: 'sure',
    inQuotation: false,
  } as const;
  const sentence = because(long, `ma\u00adny\u2069\n   ${'very '.repeat(40)}`, (_, source = '') => source);
  expect(sentence).toMatch(/^\u2068many very .*very…\u2069$/);
  expect(sentence.length).toBeLessThan(70);
});

test.each([
  ['A senior official, speaking on condition of anonymity because the vote is near, said', /^A senior .* anonymity…$/],
  ['x'.repeat(80), /^x{60}…$/],
  ['A senior official said', /^A senior official said$/],
])('quotes %s, cut at a space where it is long', (text, expected) => {
  expect(quoted(text, { start: 0, end: text.length }).slice(1, -1)).toMatch(expected);
});
