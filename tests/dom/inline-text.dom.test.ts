import { describe, expect, test } from 'vitest';
import { CLAIM, paintedWords, readHtml } from './read-page.ts';

/** HTML, and the words that are painted in it. */
const READ: Readonly<Record<string, readonly [html: string, ...words: string[]]>> = {
  'text split over inline elements': ['<p>Cri<b>ti</b>cs <em>s<i>a</i>y</em> it is so.</p>', 'Critics say'],
  'a link in the phrase': ['<p><a href="#">Critics</a> say it is so.</p>', 'Critics say'],
  'a quotation': ['<blockquote>Critics say it is so.</blockquote>', 'Critics say'],
  'a q element': ['<p>Critics <q>say</q> it is so.</p>', 'Critics say'],
  'a word break opportunity': ['<p>Cri<wbr>tics say it is so.</p>', 'Critics say'],
  'a soft hyphen': ['<p>Crit&shy;ics say it is so.</p>', 'Crit\u00ADics say'],
  entities: ['<p>Crit&#105;cs&nbsp;say it is so.</p>', 'Critics\u00A0say'],
  'a drop cap': ['<p><span style="float: left; font-size: 4em">C</span>ritics say it is so.</p>', 'Critics say'],
  'ruby without its readings': [
    '<p><ruby>Critics<rp>(</rp><rt>krit</rt><rp>)</rp></ruby> say so.</p>',
    'Critics',
    ' say',
  ],
  'a picture in the line': ['<p>Critics <img alt=""> say it is so.</p>', 'Critics ', ' say'],
  'a control in the line': ['<p>Critics <button>?</button> say it is so.</p>', 'Critics ', ' say'],
  'hidden words in the line': ['<p>Critics <span hidden>of it</span> say so.</p>', 'Critics ', ' say'],
  'what stands there a second time': [
    '<p><span aria-hidden="true">Critics</span><span>Critics</span> say so.</p>',
    'Critics say',
  ],
  'a foreign word in the line': [
    '<p>Critics of the <i lang="fr">Directoire</i> say so.</p>',
    'Critics of the Directoire say',
  ],
  'English inside another language': [
    '<div lang="de"><p>Critics say so.</p><p lang="en">Officials said so.</p></div>',
    'Officials said',
  ],
  'English words in a foreign sentence': [
    '<p lang="de">Er schrieb: <q lang="en">Officials said so.</q> Critics say so.</p>',
    'Officials said',
  ],
  'another language inside English': [
    '<p lang="en">Critics say so.</p><p lang="fr">Officials said so.</p>',
    'Critics say',
  ],
  'a line break between the words': ['<p>Critics<br>say it is so.</p>', 'Criticssay'],
  'a line break after one of the source': ['<p>Critics\n<br>say it is so.</p>', 'Critics\nsay'],
  'a comment in the phrase': ['<p>Critics <!-- who? -->say it is so.</p>', 'Critics say'],
  'data for machines in the line': [
    '<p>Critics <meta itemprop="x" content="y"><link itemprop="x" href="#">say so.</p>',
    'Critics ',
    'say',
  ],
  'a control by its role in the line': ['<p>Critics <span role="button">?</span> say so.</p>', 'Critics ', ' say'],
  'a field in the line': ['<p>Critics <input> say so.</p>', 'Critics ', ' say'],
  'a picture of several sizes': ['<p>Critics <picture><source><img alt=""></picture> say so.</p>', 'Critics ', ' say'],
  'a picture between two words': ['<p>Critics<img alt="">say it is so.</p>', 'Critics', 'say'],
  'hidden letters in a word': ['<p>Cri<span hidden>x</span>tics say it is so.</p>', 'Cri', 'tics say'],
  'a host in the line': ['<p>Cri<x-a></x-a>tics say so.</p>', 'Critics say'],
  'what is not read before a mark': ['<p>It <img alt="">was late. Critics say so.</p>', 'Critics say'],
  'right to left': ['<p dir="rtl">Critics say it is so.</p>', 'Critics say'],
  'list items': ['<ul><li>Critics say so.<li>Officials said so.</ul>', 'Critics say', 'Officials said'],
  'table cells': ['<table><tr><td>Critics say so.<td>Officials said so.</table>', 'Critics say', 'Officials said'],
  'a custom element in the line': ['<p><x-name>Critics</x-name> say it is so.</p>', 'Critics say'],
  'a custom element without a box of its own': [
    '<p><x-name style="display: contents">Critics</x-name> say it is so.</p>',
    'Critics say',
  ],
  'an element of an office program': ['<p><st1:place>Critics</st1:place> say it is so.</p>', 'Critics say'],
  'a slot in the line': ['<p><slot>Critics</slot> say it is so.</p>', 'Critics say'],
  'a block in an inline element of another language': ['<a lang="fr"><div>Critics say so.</div></a>', 'Critics say'],
  'text beside a block': [
    '<div>Critics say so.<p>Officials said so.</p>Experts say so.</div>',
    'Critics say',
    'Officials said',
    'Experts say',
  ],
};

const IN_LINE =
  'abbr acronym big cite data del dfn font ins label mark nobr rb s small strike strong sub sup time tt u var'.split(
    ' ',
  );

describe('the page is read as it is seen', () => {
  test.each(IN_LINE)('%s in a word', async (name) => {
    await readHtml(`<p>Cri<${name}>tics</${name}> say it is so.</p>`);
    expect(paintedWords()).toEqual(['Critics say']);
  });
  for (const [what, [html, ...words]] of Object.entries(READ)) {
    test(what, async () => {
      await readHtml(html);
      expect(paintedWords()).toEqual(words);
    });
  }
});

describe('words of two blocks are not read as one phrase', () => {
  for (const html of [
    '<p>Critics </p><p>say it is so.</p>',
    '<ul><li>Critics <li>say it is so.</ul>',
    '<table><tr><td>Critics <td>say it is so.</table>',
    '<blockquote>Critics </blockquote>say it is so.',
    '<p>Critics<br><br>say it is so.</p>',
    '<p>Critics<br>\n  <br>say it is so.</p>',
    '<p>Critics<br>&nbsp;<br>say it is so.</p>',
    '<p>Critics<br><!-- --> <br>say it is so.</p>',
    '<div>Critics<h2>Bridge</h2>say it is so.</div>',
    '<div>Critics <div role="button">Bridge</div> say it is so.</div>',
    '<p lang="de"><q lang="en">Critics </q>schrieb <q lang="en">say it is so.</q></p>',
    '<div>Critics <pre>Bridge</pre> say it is so.</div>',
    '<div>Critics <nav>Bridge</nav> say it is so.</div>',
    '<div>Critics <div aria-hidden="true">Bridge</div> say it is so.</div>',
    '<div>Critics <div contenteditable>Bridge</div> say it is so.</div>',
    '<p>Critics <code>eval</code> say it is so.</p>',
    '<p>Critics <span contenteditable>Bridge</span> say it is so.</p>',
    '<p>Critics <x-box style="display: block">say it is so.</x-box></p>',
  ]) {
    test(html, async () => {
      await readHtml(html);
      expect(paintedWords()).toEqual([]);
    });
  }
});

test('text that a style writes in capitals is read as it was written', async () => {
  const { page } = await readHtml(
    '<p style="text-transform: uppercase">Critics say that the new bridge over the river is unsafe.</p>',
  );
  expect(page.excerpts.map(({ mark, after }) => mark + after)).toEqual([
    expect.stringMatching(/^Critics say that the new/),
  ]);
});

test('the same claim is found however its text is cut', async () => {
  const cut = CLAIM.split('')
    .map((letter) => `<span>${letter}</span>`)
    .join('');
  await readHtml(`<p>${cut}</p>`);
  expect(paintedWords()).toEqual(['Critics say']);
});

test.each([
  ['div', ''],
  ['span', '\ufffc'],
])('a %s that is edited ends the paragraph, a word of it does not', async (name, sign) => {
  const { page } = await readHtml(`<div>It was late <${name} contenteditable>x</${name}>and critics say so.</div>`);
  expect(page.shown.map(({ block }) => block.block.text)).toEqual([
    sign ? `It was late ${sign}and critics say so.` : 'and critics say so.',
  ]);
});

test('what is not read in one part of a very long run parts no mark in another', async () => {
  await readHtml(`<p>A<b>b</b><i hidden>c</i>${'It was late. '.repeat(2000)}<b>Critics</b> say so.</p>`);
  expect(paintedWords()).toEqual(['Critics say']);
});
