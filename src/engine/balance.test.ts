import { expect, test } from 'vitest';
import { balanceOf } from './balance.ts';
import { analyze } from './whole-text.ts';

const balance = (text: string) => balanceOf(text, analyze(text));

test.each([
  ['Critics say the bridge is unsafe.', { named: 0, unnamed: 1 }],
  ['Maria Venn said the bridge is unsafe.', { named: 1, unnamed: 0 }],
  // Two attributions of one claim.
  ['Some experts believe that studies show the bridge is unsafe.', { named: 0, unnamed: 1 }],
  ['Maria Venn said that some experts believe the bridge is unsafe.', { named: 0, unnamed: 1 }],
  // Two claims in one sentence.
  ['Some analysts believe the route can never pay, and many residents fear the traffic.', { named: 0, unnamed: 2 }],
  ['Critics say so. Studies show it.', { named: 0, unnamed: 2 }],
  // Neither nouns that could be verbs nor words that could be names at a sentence's beginning are sources.
  ['The three debates are 90 minutes long. Interest rates are up. Port rules will be kept.', { named: 0, unnamed: 0 }],
  ['History suggests that it fails. Opinion is divided. Nothing suggests that he knew.', { named: 0, unnamed: 0 }],
  ['The Harbour Board estimates that it will cost a million.', { named: 1, unnamed: 0 }],
  ['The bridge, which the Harbour Board estimates will cost a million, was cut.', { named: 1, unnamed: 0 }],
  // Hearsay and talk have no place for a source.
  ['The winger has reportedly left, amid fears that others will follow.', { named: 0, unnamed: 0 }],
])('%s', (text, expected) => {
  expect(balance(text)).toEqual(expected);
});

test('a kind that is left out does not count, and what is named beside it does', () => {
  const text = 'Maria Venn said that some experts believe the bridge is unsafe.';
  expect(balanceOf(text, { ...analyze(text), findings: [] })).toEqual({ named: 1, unnamed: 0 });
});

test.each(['Reuters reported', 'Sanders said', 'Rogers said'])(
  '%s: a name that looks like many people',
  (attribution) => {
    expect(balance(`${attribution} that the bridge is unsafe.`)).toEqual({ named: 1, unnamed: 0 });
  },
);

test('a surname that looks like many people is one where the article has named the person', () => {
  expect(balance('Ruth Landers came. Landers said that the bridge is unsafe.')).toEqual({ named: 1, unnamed: 0 });
});
