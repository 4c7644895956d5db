import { expect, test } from 'vitest';
import { quotationsIn } from './quotations.ts';
import { tokenize } from './tokenize.ts';
import * as tokens from './tokens.ts';

/** The text with every quotation in angle brackets. */
function bracketed(text: string): string {
  tokenize(text);
  const quoted = quotationsIn();
  let marked = '';
  let done = 0;
  for (let i = 0; i <= tokens.length; i += 1) {
    if (quoted(i - 1) === quoted(i)) continue;
    const at = quoted(i - 1) === 0 ? tokens.start[i] : tokens.end[i - 1];
    marked += text.slice(done, at) + (quoted(i) === 0 ? '⟩' : '⟨');
    done = at ?? done;
  }
  return marked + text.slice(done);
}

test.each([
  ['straight', '⟨"It is safe. It will hold,"⟩ she said. ⟨"Trust me."⟩'],
  ['curly', '⟨“It is safe,”⟩ she said.'],
  ['two apostrophes', "⟨''It is safe,''⟩ she said."],
  ['single', "⟨'It is safe,'⟩ she said, ⟨'and it'll hold.'⟩"],
  ['curly single', '⟨‘It isn’t safe,’⟩ she said.'],
  ['German', '⟨„Es hält“⟩, sagte sie.'],
  ['French', '⟨«\u00a0Il tient\u00a0»⟩, dit-elle.'],
  ['reversed', '⟨»Es hält«⟩, sagte sie.'],
  ['Swedish', '⟨”Den håller”⟩, sade hon.'],
  ['one in the other', '⟨“He said ‘no’ to me,”⟩ she said.'],
  ['a double in a single', '⟨\'He said "no" to me,\'⟩ she said.'],
  ['without an end', 'She said: ⟨“It is safe. It will hold.⟩'],
  ['a genitive inside', "⟨'The workers' rights matter,'⟩ she said."],
  ['a genitive last', "She asked for ⟨'the workers'⟩ and left."],
  ['in brackets', '(⟨"Safe"⟩) she said.'],
  ['after a dash', 'The word—⟨“safe”⟩—was hers.'],
])('%s', (_, text) => {
  expect(bracketed(text.replace(/[⟨⟩]/g, ''))).toBe(text);
});

test.each([
  ["The workers' rights, the bosses' rights."],
  ["Rock 'n' roll in the '90s, 'til the end."],
  ['A man of 6\' 2" left a 12" record.'],
  ['They don’t want the farmers’ help.'],
  ['No marks at all.'],
])('no quotation: %s', (text) => {
  expect(bracketed(text)).toBe(text);
});
