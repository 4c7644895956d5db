import { describe, expect, test, vi } from 'vitest';
import { byId, CLAIM, MARK, paintedWords, readHtml } from './read-page.ts';

describe('is never read:', () => {
  for (const html of [
    `<script type="text/plain">${CLAIM}</script>`,
    `<style>/* ${CLAIM} */</style>`,
    `<template><p>${CLAIM}</p></template>`,
    `<pre>${CLAIM}</pre>`,
    `<p><code>${CLAIM}</code></p>`,
    `<textarea>${CLAIM}</textarea>`,
    `<select><option>${CLAIM}</select>`,
    `<button>${CLAIM}</button>`,
    `<nav><p>${CLAIM}</p></nav>`,
    `<div role="navigation"><p>${CLAIM}</p></div>`,
    `<svg><text y="20">${CLAIM}</text></svg>`,
    `<noscript>${CLAIM}</noscript>`,
    `<iframe>${CLAIM}</iframe>`,
    `<div contenteditable><p>${CLAIM}</p></div>`,
    `<div contenteditable="plaintext-only"><p>${CLAIM}</p></div>`,
    `<div role="textbox"><p>${CLAIM}</p></div>`,
    `<p hidden>${CLAIM}</p>`,
    `<p aria-hidden="true">${CLAIM}</p>`,
    `<p lang="de">${CLAIM}</p>`,
  ]) {
    test(html, async () => {
      const { page } = await readHtml(`${html}<p>Officials said so.</p>`);
      expect(paintedWords()).toEqual(['Officials said']);
      expect(page.excerpts).toHaveLength(1);
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

test('text far below with content-visibility: auto is painted', async () => {
  await readHtml(`<div style="height: 9000px"></div><p style="content-visibility: auto">${CLAIM}</p>`);
  expect(paintedWords()).toEqual([MARK]);
});
