import { describe, expect, test, vi } from 'vitest';
import { byId, CLAIM, MARK, paintedWords, readHtml, readPage, settle } from './read-page.ts';

/** A claim, and a name that would take the mark from whoever is spoken of after it. */
const TEXT = `${CLAIM} Mary Landers said no.`;

describe('is never read:', () => {
  for (const html of [
    `<script type="text/plain">${TEXT}</script>`,
    `<style>/* ${TEXT} */</style>`,
    `<template><p>${TEXT}</p></template>`,
    `<pre>${TEXT}</pre>`,
    `<p><code>${TEXT}</code></p>`,
    `<textarea>${TEXT}</textarea>`,
    `<select><option>${TEXT}</select>`,
    `<button>${TEXT}</button>`,
    `<nav><p>${TEXT}</p></nav>`,
    `<div role="navigation"><p>${TEXT}</p></div>`,
    `<svg><text y="20">${TEXT}</text></svg>`,
    `<noscript>${TEXT}</noscript>`,
    `<iframe>${TEXT}</iframe>`,
    `<object>${TEXT}</object>`,
    `<canvas>${TEXT}</canvas>`,
    `<p><samp>${TEXT}</samp></p>`,
    `<menu><li>${TEXT}</li></menu>`,
    `<div role="button">${TEXT}</div>`,
    `<div contenteditable><p>${TEXT}</p></div>`,
    `<div contenteditable="plaintext-only"><p>${TEXT}</p></div>`,
    `<div role="textbox"><p>${TEXT}</p></div>`,
    `<div role="Button">${TEXT}</div>`,
    `<div role="button link">${TEXT}</div>`,
    `<xmp>${TEXT}</xmp>`,
    `<listing>${TEXT}</listing>`,
    `<search><p>${TEXT}</p></search>`,
    `<p><math><mtext>${TEXT}</mtext></math></p>`,
    `<p><kbd>${TEXT}</kbd></p>`,
    `<p><output>${TEXT}</output></p>`,
    `<p><meter>${TEXT}</meter></p>`,
    `<p><progress>${TEXT}</progress></p>`,
    `<audio>${TEXT}</audio>`,
    `<video>${TEXT}</video>`,
    `<datalist>${TEXT}</datalist>`,
    `<noembed>${TEXT}</noembed>`,
    `<noframes>${TEXT}</noframes>`,
    `<title>${TEXT}</title>`,
    ...'banner combobox listbox menu menubar menuitem option search searchbox slider spinbutton switch tab tablist toolbar tree'
      .split(' ')
      .map((role) => `<div role="${role}">${TEXT}</div>`),
    `<p hidden>${TEXT}</p>`,
    `<p aria-hidden="true">${TEXT}</p>`,
    `<p lang="de">${TEXT}</p>`,
  ]) {
    test(html, async () => {
      document.body.innerHTML = `${html}<p>Officials said so.</p><p>Landers say so.</p>`;
      // What scripts put into a template itself is no more to be seen than its content.
      for (const template of document.querySelectorAll('template')) template.append(template.content);
      const { page } = await readPage();
      expect(paintedWords()).toEqual(['Officials said', 'Landers say']);
      expect(page.named).toEqual([]);
    });
  }
});

test('a part that says it is English is read', async () => {
  await readHtml(`<p lang="en-GB">${CLAIM}</p>`);
  expect(paintedWords()).toEqual([MARK]);
});

describe('is left out from the moment when it becomes', () => {
  const CHANGES: Readonly<Record<string, readonly [name: string, value: string]>> = {
    editable: ['contenteditable', ''],
    hidden: ['hidden', ''],
    'hidden from assistive technology': ['aria-hidden', 'true'],
    'a control': ['role', 'textbox'],
    'another language': ['lang', 'fr'],
  };
  for (const [what, [name, value]] of Object.entries(CHANGES)) {
    test(what, async () => {
      await readHtml(`<div id="it"><p>${CLAIM}</p></div>`);
      expect(paintedWords()).toEqual([MARK]);
      byId('it').setAttribute(name, value);
      await vi.waitFor(() => expect(paintedWords()).toEqual([]));
      byId('it').removeAttribute(name);
      await vi.waitFor(() => expect(paintedWords()).toEqual([MARK]));
    });
  }
});

describe('is read but not painted while', () => {
  for (const style of ['display: none', 'visibility: hidden', 'content-visibility: hidden']) {
    test(style, async () => {
      await readHtml(`<div id="it"><p>${CLAIM}</p></div>`);
      byId('it').style.cssText = style;
      await vi.waitFor(() => expect(paintedWords()).toEqual([]), 2000);
      byId('it').style.cssText = '';
      await vi.waitFor(() => expect(paintedWords()).toEqual([MARK]), 2000);
    });
  }

  test('its details are closed', async () => {
    await readHtml(`<details id="it"><summary>More</summary><p>${CLAIM}</p></details>`);
    expect(paintedWords()).toEqual([]);
    byId('it').setAttribute('open', '');
    await vi.waitFor(() => expect(paintedWords()).toEqual([MARK]), 2000);
  });
});

test('a value of contenteditable that does not exist makes nothing a field', async () => {
  await readHtml(`<div contenteditable="inherit"><p>${CLAIM}</p></div>`);
  expect(paintedWords()).toEqual([MARK]);
});

for (const html of [CLAIM, `<div style="display: contents">${CLAIM}</div>`]) {
  test(`closed details show their summary alone: ${html}`, async () => {
    const { reports } = await readHtml(`<details id="it"><summary>Officials said so.</summary>${html}</details>`);
    expect(paintedWords()).toEqual(['Officials said']);
    expect(reports.at(-1)?.counts.vague).toBe(1);
    byId('it').setAttribute('open', '');
    await vi.waitFor(() => expect(paintedWords()).toEqual(['Officials said', MARK]), 2000);
  });
}

test('text far below with content-visibility: auto is painted', async () => {
  document.body.innerHTML = `<div style="height: 9000px"></div><section style="content-visibility: auto"><p>${CLAIM}</p></section>`;
  // From the second frame on the browser leaves it out.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  await readPage();
  expect(paintedWords()).toEqual([MARK]);
});

test('the title of a page names nobody in its text', async () => {
  document.title = 'Mary Landers said no.';
  const { page } = await readHtml('<p>Landers say so.</p>');
  expect(paintedWords()).toEqual(['Landers say']);
  expect(page.named).toEqual([]);
  document.title = '';
});

test.each(['false', 'FALSE'])('what says that it is not edited (%s) is read', async (value) => {
  await readHtml(`<div contenteditable="${value}"><p>${CLAIM}</p></div>`);
  expect(paintedWords()).toEqual([MARK]);
});

test('text that is added to what is left out stays left out, in whatever language', async () => {
  await readHtml(`<nav id="it"><p>Home</p></nav><p>${CLAIM}</p>`);
  byId('it').insertAdjacentHTML('beforeend', '<p lang="en">Officials said so.</p>');
  await settle();
  expect(paintedWords()).toEqual([MARK]);
});
