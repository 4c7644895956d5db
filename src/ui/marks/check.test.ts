import { expect, test } from 'vitest';
import { DEFAULTS } from '../../platform/settings.ts';
import { checkText } from './check.ts';
import { isWrapped, paragraphsOf } from './paragraphs.ts';

const TEXT = 'Ruth Adeyemi said no.\n\nStill, critics say it will fail. It has reportedly begun.';

test('a text gives findings with places in the whole text, counts, balance and sources', () => {
  const { findings, counts, balance, sources } = checkText(TEXT, DEFAULTS);
  const words = findings.map(({ span }) => TEXT.slice(span.start, span.end));
  expect(words).toEqual([expect.stringMatching(/^critics/), expect.stringMatching(/^reportedly/)]);
  expect(findings.map(({ excerpt }) => [excerpt.id, excerpt.before, excerpt.mark])).toEqual([
    [0, 'Still, ', words[0]],
    [1, 'It has ', words[1]],
  ]);
  expect([counts.vague, counts.hearsay]).toEqual([1, 1]);
  expect(balance).toEqual({ named: 1, unnamed: 1 });
  expect(sources.map((source) => source.words)).toEqual(['Ruth Adeyemi']);
});

test('what the reader has switched off or ignores is not there', () => {
  const settings = {
    ...DEFAULTS,
    disabledCategories: ['hearsay' as const],
    ignoredPhrases: [{ phrase: 'critics say' }],
  };
  expect(checkText(TEXT, settings).findings).toEqual([]);
});

test('what the reader has added is found, too', () => {
  const settings = { ...DEFAULTS, ownPhrases: [{ category: 'talk' as const, pattern: 'will * soon' }] };
  const { findings } = checkText('The roof will fall soon.', settings);
  expect(findings.map(({ excerpt }) => [excerpt.category, excerpt.mark])).toEqual([['talk', 'will fall soon']]);
});

test('a text whose lines were broken to a width is read by its paragraphs', () => {
  const mail =
    'The owner of the market has, we hear from the town hall, been offered a\nsite inland. Many people in the harbour and some\nexperts say it is too far from the ships to be of any use.\n\nEnd.';
  expect(isWrapped(mail)).toBe(true);
  expect(paragraphsOf(mail).map(({ start }) => start)).toEqual([0, mail.indexOf('End.')]);
  expect(checkText(mail, DEFAULTS).findings.map(({ excerpt }) => excerpt.mark)).toEqual(['some experts say']);
});

test.each([
  'One line.\nAnother line.\n',
  '',
  'A headline of some length without a full stop, as they have none\n\nText.',
])('%j is read by its lines', (text) => {
  expect(isWrapped(text)).toBe(false);
});
