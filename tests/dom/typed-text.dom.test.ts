import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/content/page.ts';
import { liveRange, paintedWords, readHtml, readPage, stopReading } from './read-page.ts';

/** HTML, the same in plain letters, and the words that are painted in it, which are those that are painted in plain letters. */
const TYPED: Readonly<Record<string, readonly [html: string, plain: string, ...words: string[]]>> = {
  'named spaces': ['Some&nbsp;experts&thinsp;say&ensp;so.', 'Some experts say so.', 'Some\u00a0experts\u2009say'],
  'numbered spaces': [
    'Some&#160;experts&#8201;say so. Critics&#8239;of&#x3000;the&#x202F;plan&#8195;say no.',
    'Some experts say so. Critics of the plan say no.',
    'Some\u00a0experts\u2009say',
    'Critics\u202fof\u3000the\u202fplan\u2003say',
  ],
  'a named apostrophe': [
    'The mayor&rsquo;s critics say so. It&rsquo;s said that it is late.',
    "The mayor's critics say so. It's said that it is late.",
    'The mayor’s critics say',
    'It’s said',
  ],
  'numbered apostrophes': [
    'The mayor&#8217;s critics say so. Officials who didn&#39;t want to be named said.',
    "The mayor's critics say so. Officials who didn't want to be named said.",
    'The mayor’s critics say',
    "Officials who didn't want to be named said",
  ],
  'quotation marks': [
    '&ldquo;It will fail,&rdquo; critics say. &#8220;Some say no,&#x201D; Ann Lee said.',
    '"It will fail," critics say. "Some say no," Ann Lee said.',
    'critics say',
    'Some say',
  ],
  'dashes and dots': [
    'An official&mdash;who asked not to be named&#8212;said so&hellip; Officials &ndash; as so often &#x2013; said no.',
    'An official--who asked not to be named--said so... Officials - as so often - said no.',
    'An official—who asked not to be named—said',
    'Officials – as so often – said',
  ],
  'an ampersand': [
    'People familiar with the M&amp;A talks said so. Critics at AT&#38;T say so.',
    'People familiar with the M&A talks said so. Critics at AT&T say so.',
    'People familiar with the M&A talks said',
    'Critics at AT&T say',
  ],
  'angle brackets': ['Critics &lt;of it&gt; &#60;say&#62; so.', 'Critics <of it> <say> so.'],
  'soft hyphens': [
    'Ac&shy;cord&#173;ing to in&#xAD;siders, of&shy;fi&shy;cials&shy; said so.',
    'According to insiders, officials said so.',
    'Ac\u00adcord\u00ading to in\u00adsiders',
    'of\u00adfi\u00adcials\u00ad said',
  ],
  'places for a break': [
    'Crit&#8203;ics say so, far-&#8203;off experts&ZeroWidthSpace; say.',
    'Critics say so, far-off experts say.',
    'Crit\u200bics say',
    'far-\u200boff experts\u200b say',
  ],
  joiners: ['Crit&zwnj;ics &zwj;say&#8288; so.', 'Critics say so.', 'Crit\u200cics \u200dsay'],
  'a byte order mark': ['&#65279;Critics&#xFEFF; say so.', 'Critics say so.', 'Critics\ufeff say'],
  'marks of direction': [
    'An official&rlm; said so. Critics&lrm;, &rlm;who are many, sa&lrm;y so.',
    'An official said so. Critics, who are many, say so.',
    'An official\u200f said',
    'Critics\u200e, \u200fwho are many, sa\u200ey',
  ],
  'an Arabic letter mark': ['Crit&#x61C;ics say so&#x61C;.', 'Critics say so.', 'Crit\u061cics say'],
  'a mark of direction behind a stop': [
    '&ldquo;Critics say so.&rlm;&rdquo;&rlm; Officials said so.',
    '"Critics say so." Officials said so.',
    'Critics say',
    'Officials said',
  ],
  isolates: [
    '&#8294;Insiders&#8297; say so, ac&#8295;cording&#8297; to &#8296;a senior official&#8297;.',
    'Insiders say so, according to a senior official.',
    'Insiders\u2069 say',
    'ac\u2067cording\u2069 to \u2068a senior official',
  ],
  'embeddings and overrides': [
    '&#8234;Some&#8236; &#8235;experts&#8236; &#8237;say&#8236; so, &#8238;critics&#8236; say.',
    'Some experts say so, critics say.',
    'Some\u202c \u202bexperts\u202c \u202dsay',
    'critics\u202c say',
  ],
  'elements of direction': [
    '<bdi>Insiders</bdi> <bdo dir="ltr">say</bdo> so, <bdo dir="rtl">critics</bdo> <span dir="auto">say</span>.',
    'Insiders say so, critics say.',
    'Insiders say',
    'critics say',
  ],
};

describe('text is found however it is typed, and marked where it stands', () => {
  for (const [what, [html, plain, ...words]] of Object.entries(TYPED)) {
    test(what, async () => {
      const { page } = await readHtml(`<p>${html}</p>`);
      expect(paintedWords()).toEqual(words);
      const found = findingsOf(page);
      stopReading();
      document.body.innerHTML = '<p></p>';
      document.querySelector('p')?.append(plain);
      const { page: plainPage } = await readPage();
      expect(paintedWords()).toEqual(words.map(inPlainLetters));
      expect(found).toEqual(findingsOf(plainPage));
    });
  }
});

/** By which rule each mark is found, and whether in a quotation. */
function findingsOf({ shown }: Page): unknown[] {
  return shown.map(({ painted: { finding } }) => [finding.rule, finding.strength, finding.inQuotation]);
}

function inPlainLetters(words: string): string {
  return words
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s/g, ' ')
    .replaceAll('’', "'")
    .replaceAll('—', '--')
    .replaceAll('–', '-');
}

/** What is in a page that runs from right to left, and what is marked in it. */
const MIXED: Readonly<Record<string, readonly [html: string, ...words: string[]]>> = {
  'English paragraphs beside Arabic ones': [
    '<p>وقال الخبراء إن الجسر غير آمن.</p><p>Critics <em>say</em> the bridge is unsafe.</p>',
    'Critics say',
  ],
  'English sentences in an Arabic paragraph': [
    '<p>قالت الصحيفة: Some experts say it will hold. وأضافت: &rlm;Officials said&lrm; so.</p>',
    'Some experts say',
    'Officials said',
  ],
  'an Arabic name in an English sentence': [
    '<p>Critics of <bdi>الجسر</bdi> say so, and insiders at &#8295;الأهرام&#8297; say no.</p>',
    'Critics of الجسر say',
    'insiders at \u2067الأهرام\u2069 say',
  ],
  'Hebrew around an English quotation': [
    '<p>היא כתבה: <bdo dir="ltr">&ldquo;Insiders say so&rdquo;</bdo>, ולא יותר.</p>',
    'Insiders say',
  ],
  'an English paragraph of an Arabic page': [
    '<div lang="ar"><p>قال: critics say so.</p><p lang="en" dir="ltr">Analysts believe it is late.</p></div>',
    'Analysts believe',
  ],
};

describe('a page that runs from right to left has the marks of one that does not, on the same words', () => {
  for (const [what, [html, ...words]] of Object.entries(MIXED)) {
    test.each(['rtl', 'ltr'])(`${what}: %s`, async (direction) => {
      await readHtml(`<main dir="${direction}">${html}</main>`);
      expect(paintedWords()).toEqual(words);
    });
  }

  test('what is painted lies where the words are seen', async () => {
    await readHtml(
      `<p dir="rtl">היא כתבה <b>Critics say</b> it is so. <bdo dir="rtl"><b>Officials said</b> no.</bdo></p>`,
    );
    const boxes = [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(liveRange)).map(boxOf);
    expect(boxes).toHaveLength(2);
    for (const words of document.querySelectorAll('b')) expect(boxes).toContainEqual(boxOf(words));
  });
});

function boxOf(words: Range | Element): number[] {
  const { left, right } = words.getBoundingClientRect();
  return [Math.round(left), Math.round(right)];
}
