import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Frame } from '../../src/content/frame.ts';
import type { FrameReport } from '../../src/platform/reports.ts';
import { DEFAULTS } from '../../src/platform/settings.ts';
import { byId, CLAIM, MARK, paintedWords, settle } from './read-page.ts';

const GERMAN = 'Kritiker sagen, die Brücke sei nicht sicher, und die Stadt müsse sie nun endlich schließen.';

let reports: FrameReport[];
let frame: Frame;
const runtime: { id: string | undefined; sendMessage: (message: { report: FrameReport }) => Promise<void> } = {
  id: 'an-extension',
  sendMessage: async ({ report }) => void reports.push(report),
};
const detectLanguage = vi.fn(async (text: string) => ({
  isReliable: true,
  languages: [{ language: text.startsWith('Kritiker') ? 'de' : 'en' }],
}));
const orphaned = vi.fn();

// The extension API as far as a frame needs it: the page of a test has none.
vi.stubGlobal('chrome', { runtime, dom: { openOrClosedShadowRoot: ({ shadowRoot }: Element) => shadowRoot } });
vi.stubGlobal('browser', { runtime, i18n: { detectLanguage } });

beforeEach(async () => {
  const { Frame } = await import('../../src/content/frame.ts');
  reports = [];
  runtime.id = 'an-extension';
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<p>${CLAIM}</p>`;
  frame = new Frame(orphaned, () => undefined);
});
afterEach(() => {
  frame.stop();
  document.designMode = 'off';
  orphaned.mockClear();
  // Answers that were set for one page and not asked for.
  detectLanguage.mockReset();
  vi.restoreAllMocks();
});

const states = (): string[] => reports.map(({ state }) => state);
const becomes = (...expected: string[]) => vi.waitFor(() => expect(states()).toEqual(expected));

test('a page in English is read and reported', async () => {
  frame.apply(DEFAULTS);
  await becomes('done');
  expect(reports[0]?.counts.vague).toBe(1);
  expect(paintedWords()).toEqual([MARK]);
});

test('a page that says it is in another language is left alone', async () => {
  document.documentElement.lang = 'de';
  frame.apply(DEFAULTS);
  await becomes('unreadable');
  expect(CSS.highlights.size).toBe(0);
});

test('a page that says later that it is in English is read at the next look, and left alone when it says another language', async () => {
  document.documentElement.lang = 'de';
  frame.apply(DEFAULTS);
  await becomes('unreadable');
  document.documentElement.lang = 'en';
  await frame.check();
  await becomes('unreadable', 'done');
  document.documentElement.lang = 'de';
  await frame.check();
  await vi.waitFor(() => expect(states().at(-1)).toBe('unreadable'));
  expect(CSS.highlights.size).toBe(0);
});

test('in a page in another language the parts that say they are English are read, if they are more than a link', async () => {
  document.documentElement.lang = 'de';
  document.body.innerHTML = `<p>Kritiker sagen nein. ${CLAIM}</p><a lang="en">English</a>`;
  frame.apply(DEFAULTS);
  await becomes('unreadable');
  document.body.innerHTML = `<p>${CLAIM}</p><section lang="en-GB"><p>Officials said so, and nobody has looked into it since, nor will.</p></section>`;
  frame.apply(DEFAULTS);
  await becomes('unreadable', 'done');
  expect(paintedWords()).toEqual(['Officials said']);
});

test('where the page does not say, the browser tells the language of its text', async () => {
  document.documentElement.lang = '';
  document.body.innerHTML = `<p>${GERMAN}</p><p>${CLAIM}</p>`;
  frame.apply(DEFAULTS);
  await becomes('unreadable');
  document.body.innerHTML = `<p>${CLAIM} They have said so for years, and nobody has looked into it.</p>`;
  frame.apply(DEFAULTS);
  await becomes('unreadable', 'done');
});

test('a document in design mode is not read', async () => {
  document.designMode = 'on';
  frame.apply(DEFAULTS);
  await becomes('unreadable');
  expect(CSS.highlights.size).toBe(0);
});

test('marks go at the next look when a document has gone into design mode, and come back after it', async () => {
  frame.apply(DEFAULTS);
  await becomes('done');
  document.designMode = 'on';
  await frame.check();
  await becomes('done', 'unreadable');
  expect(CSS.highlights.size).toBe(0);
  document.designMode = 'off';
  await frame.check();
  await becomes('done', 'unreadable', 'done');
  expect(paintedWords()).toEqual([MARK]);
});

test('pausing takes everything away, going on reads again', async () => {
  frame.apply(DEFAULTS);
  await becomes('done');
  frame.apply({ ...DEFAULTS, paused: true });
  expect(CSS.highlights.size).toBe(0);
  frame.apply(DEFAULTS);
  await becomes('done', 'paused', 'done');
  expect(paintedWords()).toEqual([MARK]);
});

test('a pause that comes while the language is being found out holds', async () => {
  document.documentElement.lang = '';
  document.body.innerHTML = `<p>${CLAIM} They have said so for years, and nobody has looked into it.</p>`;
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  frame.apply(DEFAULTS);
  frame.apply({ ...DEFAULTS, paused: true });
  await settle();
  expect(observe).not.toHaveBeenCalled();
  expect(states()).toEqual(['paused']);
  expect(CSS.highlights.size).toBe(0);
});

test('a pause that comes while the language is being found out is what is told, whatever the language', async () => {
  document.documentElement.lang = '';
  document.body.innerHTML = `<p>${GERMAN}</p>`;
  frame.apply(DEFAULTS);
  frame.apply({ ...DEFAULTS, paused: true });
  await settle();
  expect(states()).toEqual(['paused']);
});

test.each([5, 600])('a look at %i paragraphs before their language is known changes nothing', async (count) => {
  document.documentElement.lang = '';
  document.body.innerHTML = `<p>${CLAIM} They have said so for years, and nobody has looked into it.</p>`.repeat(count);
  detectLanguage.mockImplementationOnce(async () => {
    await settle(50);
    return { isReliable: true, languages: [{ language: 'en' }] };
  });
  frame.apply(DEFAULTS);
  await vi.waitFor(() => expect(detectLanguage).toHaveBeenCalled());
  void frame.check();
  await vi.waitFor(() => expect(states().at(-1)).toBe('done'), 5000);
  expect(reports.find(({ state }) => state === 'done')?.counts.vague).toBe(count);
  expect(paintedWords()).toHaveLength(count);
});

test('scripts and styles say nothing of the language of a page', async () => {
  document.documentElement.lang = '';
  document.body.innerHTML = `<script type="text/plain">${'let it = (one) => one + 1; '.repeat(300)}</script><p>${GERMAN}</p>`;
  frame.apply(DEFAULTS);
  await becomes('unreadable');
});

test.each(['en_US', ' en', 'EN-gb', 'eng'])('a page in “%s” is in English', async (lang) => {
  document.documentElement.lang = lang;
  frame.apply(DEFAULTS);
  await becomes('done');
});

test('Middle English is another language', async () => {
  document.documentElement.lang = 'enm';
  frame.apply(DEFAULTS);
  await becomes('unreadable');
});

/** The rules of each sheet that scripts have put into a root. */
const sheetsOf = (root: ShadowRoot) =>
  root.adoptedStyleSheets.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join('\n'));

describe('the sheet of a shadow root', () => {
  let root: ShadowRoot;
  beforeEach(async () => {
    document.body.innerHTML = '<div id="host"></div>';
    root = byId('host').attachShadow({ mode: 'open' });
    root.innerHTML = `<p>${CLAIM}</p>`;
    frame.apply(DEFAULTS);
    await becomes('done');
  });

  test('goes with the marks, and has the look of now when they come back', async () => {
    const before = sheetsOf(root);
    expect(before).toHaveLength(1);
    frame.apply({ ...DEFAULTS, paused: true });
    expect(sheetsOf(root)).toEqual([]);
    frame.apply(DEFAULTS);
    await becomes('done', 'paused', 'done');
    expect(sheetsOf(root)).toEqual(before);
    frame.apply({ ...DEFAULTS, look: { preset: 'monochrome', weight: 'strong', kinds: {} } });
    expect(sheetsOf(root)).toHaveLength(1);
    expect(sheetsOf(root)).not.toEqual(before);
  });

  test('is put in again when a component has set its own sheets', async () => {
    const before = sheetsOf(root);
    root.adoptedStyleSheets = [new CSSStyleSheet()];
    root.querySelector('p')?.append(' So it is.');
    await vi.waitFor(() => expect(sheetsOf(root)).toEqual(['', ...before]));
  });
});

test('a kind that is switched off is counted and not painted', async () => {
  frame.apply(DEFAULTS);
  await becomes('done');
  frame.apply({ ...DEFAULTS, disabledCategories: ['vague'] });
  expect(CSS.highlights.size).toBe(0);
  expect(reports.map(({ counts }) => counts.vague)).toEqual([1, 1]);
});

test('a frame whose extension is gone says so at the next look', async () => {
  frame.apply(DEFAULTS);
  await becomes('done');
  expect(orphaned).not.toHaveBeenCalled();
  runtime.id = undefined;
  await frame.check();
  expect(orphaned).toHaveBeenCalled();
});

test('a page in another language is read when an English part has come into it', async () => {
  document.documentElement.lang = 'de';
  document.body.innerHTML = `<p>${GERMAN}</p>`;
  frame.apply(DEFAULTS);
  await becomes('unreadable');
  await frame.check();
  document.body.insertAdjacentHTML(
    'beforeend',
    `<p lang="en">${CLAIM} The town keeps it open, and nobody knows why.</p>`,
  );
  await frame.check();
  await becomes('unreadable', 'done');
  expect(paintedWords()).toEqual([MARK]);
});

const unsaid = (html: string) => {
  document.documentElement.lang = '';
  document.body.innerHTML = html;
};

test('what the browser is not sure of is read', async () => {
  unsaid(`<p>${CLAIM} They have said so for years, and nobody has looked into it.</p>`);
  detectLanguage.mockImplementationOnce(async () => ({ isReliable: false, languages: [{ language: 'de' }] }));
  frame.apply(DEFAULTS);
  await becomes('done');
});

test('a text of which the browser can tell nothing is read', async () => {
  unsaid(`<p>${CLAIM} They have said so for years, and nobody has looked into it.</p>`);
  detectLanguage.mockImplementationOnce(async () => ({ isReliable: true, languages: [] }));
  frame.apply(DEFAULTS);
  await becomes('done');
});

test('a text too short to tell its language is read, whatever the browser takes it for', async () => {
  unsaid(`<p>${CLAIM}</p>`);
  detectLanguage.mockImplementationOnce(async () => ({ isReliable: true, languages: [{ language: 'de' }] }));
  frame.apply(DEFAULTS);
  await becomes('done');
});

test('the beginning of a long text is enough to tell its language', async () => {
  unsaid(`<p>${GERMAN}</p>`.repeat(200));
  frame.apply(DEFAULTS);
  await vi.waitFor(() => expect(states()).toHaveLength(1));
  expect(detectLanguage.mock.calls[0]?.[0].length).toBe(4000);
});

test.each(['en_GB', 'EN'])('a part that is in “%s” is English', async (lang) => {
  document.documentElement.lang = 'de';
  document.body.innerHTML = `<section lang="${lang}"><p>Officials said so, and nobody has looked into it since, nor will.</p></section>`;
  frame.apply(DEFAULTS);
  await becomes('done');
  expect(paintedWords()).toEqual(['Officials said']);
});

test('white space does not make an English part of a link', async () => {
  document.documentElement.lang = 'de';
  document.body.innerHTML = `<a lang="en">${' '.repeat(80)}English</a>`;
  frame.apply(DEFAULTS);
  await becomes('unreadable');
});

test.each('article aside blockquote div footer h1 h2 h3 h4 h5 h6 header main nav p section span x-name'.split(' '))(
  'a shadow root of %s is read',
  async (name) => {
    const host = document.createElement(name);
    document.body.replaceChildren(host);
    host.attachShadow({ mode: 'open' }).innerHTML = `<p>${CLAIM}</p>`;
    frame.apply(DEFAULTS);
    await becomes('done');
    expect(reports[0]?.counts.vague).toBe(name === 'nav' ? 0 : 1);
  },
);

test('only sheets of ours leave a root', async () => {
  document.body.innerHTML = '<div id="host"></div>';
  const root = byId('host').attachShadow({ mode: 'open' });
  root.innerHTML = `<p>${CLAIM}</p>`;
  const own = new CSSStyleSheet();
  root.adoptedStyleSheets = [own];
  frame.apply(DEFAULTS);
  await becomes('done');
  expect(root.adoptedStyleSheets).toHaveLength(2);
  frame.stop();
  expect(root.adoptedStyleSheets).toHaveLength(1);
  expect(root.adoptedStyleSheets[0]).toBe(own);
});

test('every root with marks has the sheet once', async () => {
  document.body.innerHTML = '<div id="one"></div><div id="other"></div>';
  const roots = ['one', 'other'].map((id) => byId(id).attachShadow({ mode: 'open' }));
  for (const root of roots) root.innerHTML = `<p>${CLAIM}</p>`.repeat(2);
  frame.apply(DEFAULTS);
  await becomes('done');
  expect(roots.map((root) => root.adoptedStyleSheets.length)).toEqual([1, 1]);
});

test('a look that was chosen during a pause is that of the sheet after it', async () => {
  document.body.innerHTML = '<div id="host"></div>';
  const root = byId('host').attachShadow({ mode: 'open' });
  root.innerHTML = `<p>${CLAIM}</p>`;
  frame.apply(DEFAULTS);
  await becomes('done');
  const before = sheetsOf(root);
  const look = { preset: 'monochrome', weight: 'strong', kinds: {} } as const;
  frame.apply({ ...DEFAULTS, paused: true, look });
  frame.apply({ ...DEFAULTS, look });
  await vi.waitFor(() => expect(sheetsOf(root)).toHaveLength(1));
  expect(sheetsOf(root)).not.toEqual(before);
});
