import { expect, test, vi } from 'vitest';
import { highlightName } from '../../src/marks/names.ts';
import { byId, CLAIM, liveRange, MARK, paintedWords, readHtml, readPage, settle } from './read-page.ts';

function shadowIn(id: string, mode: ShadowRootMode, html = `<p>${CLAIM}</p>`): ShadowRoot {
  const root = byId(id).attachShadow({ mode });
  root.innerHTML = html;
  return root;
}

for (const mode of ['open', 'closed'] as const) {
  test(`text in a shadow root that is ${mode} is read, and its root gets the rules`, async () => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = shadowIn('host', mode);
    const { markedRoots, page } = await readPage(new Map([[byId('host'), root]]));
    expect(paintedWords()).toEqual([MARK]);
    expect(markedRoots).toContain(root);
    expect(page.shadowRoots).toEqual([root]);
  });

  test(`changes inside a shadow root that is ${mode} are read`, async () => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = shadowIn('host', mode, '<p>Nothing.</p>');
    await readPage(new Map([[byId('host'), root]]));
    root.innerHTML = `<p>${CLAIM}</p>`;
    await vi.waitFor(() => expect(paintedWords()).toEqual([MARK]));
  });
}

test('a root inside a root is read', async () => {
  document.body.innerHTML = '<div id="host"></div>';
  const outer = shadowIn('host', 'open', '<section></section>');
  const section = outer.querySelector('section')!;
  section.attachShadow({ mode: 'open' }).innerHTML = `<p>${CLAIM}</p>`;
  await readPage();
  expect(paintedWords()).toEqual([MARK]);
});

test('a sentence goes on behind each host in it, whatever its root holds', async () => {
  document.body.innerHTML =
    '<p>Nothing.</p><p>Critics <span id="one"></span>say<span id="two"></span> it is doomed.</p>';
  const root = shadowIn('one', 'open', 'Residents <span></span>fear it.');
  root.querySelector('span')!.attachShadow({ mode: 'open' }).innerHTML = '<p>Experts warn of it.</p>';
  shadowIn('two', 'open', '<p>Insiders say so.</p>');
  const { page } = await readPage();
  expect(page.excerpts.map(({ mark }) => mark)).toEqual([
    'Critics say',
    'Residents fear',
    'Experts warn',
    'Insiders say',
  ]);
});

test('what goes into a slot is read once', async () => {
  document.body.innerHTML = `<div id="host"><p>${CLAIM}</p></div>`;
  shadowIn('host', 'open', '<h2>Bridge</h2><slot></slot>');
  await readPage();
  expect(paintedWords()).toEqual([MARK]);
});

test('a host that has no slot for its text does not show it, and none shows it in a hidden part', async () => {
  document.body.innerHTML = `<div id="none">${CLAIM}</div><div id="hidden">${CLAIM}</div><div id="shown">Officials said so.</div>`;
  shadowIn('none', 'open', '<p>Nothing.</p>');
  shadowIn('hidden', 'open', '<div style="display: none"><slot></slot></div>');
  shadowIn('shown', 'open', '<div><slot></slot></div>');
  await readPage();
  expect(paintedWords()).toEqual(['Officials said']);
});

test('a root attached late, with its host, is read', async () => {
  await readHtml('<p>Nothing.</p>');
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = `<p>${CLAIM}</p>`;
  document.body.append(host);
  await vi.waitFor(() => expect(paintedWords()).toEqual([MARK]));
});

test('a root attached to a host that was read before is read at the next look', async () => {
  const { page } = await readHtml('<div id="host"></div>');
  shadowIn('host', 'open');
  await page.check();
  await vi.waitFor(() => expect(paintedWords()).toEqual([MARK]));
});

test('a root that leaves with its host leaves no mark', async () => {
  document.body.innerHTML = '<div id="host"></div>';
  shadowIn('host', 'open');
  await readPage();
  byId('host').remove();
  await vi.waitFor(() => expect(CSS.highlights.size).toBe(0));
});

test('a root that has moved into a later one leaves no mark when the host of that leaves', async () => {
  document.body.innerHTML = '<div id="inner"></div><div id="outer"></div>';
  shadowIn('inner', 'open');
  const outer = shadowIn('outer', 'open', '<i></i>');
  const { page } = await readPage();
  outer.append(byId('inner'));
  await settle();
  expect(paintedWords()).toEqual([MARK]);
  byId('outer').remove();
  await vi.waitFor(() => expect(page.shown).toEqual([]));
});

test('a root whose host moves into something that is left out is left out', async () => {
  document.body.innerHTML = '<div id="host"></div><nav id="nav"><a>Home</a></nav>';
  shadowIn('host', 'open');
  await readPage();
  byId('nav').append(byId('host'));
  await vi.waitFor(() => expect(paintedWords()).toEqual([]));
  document.body.append(byId('host'));
  await vi.waitFor(() => expect(paintedWords()).toEqual([MARK]));
});

test('a root whose host goes to another document is not of this page any more', async () => {
  document.body.innerHTML = '<div id="host"></div><iframe id="other"></iframe>';
  shadowIn('host', 'open');
  const { page } = await readPage();
  const other = byId('other');
  if (other instanceof HTMLIFrameElement) other.contentDocument?.body.append(byId('host'));
  await vi.waitFor(() => expect(page.shown).toEqual([]));
});

test('text that stands in a root itself is drawn as its host is', async () => {
  document.body.innerHTML = '<div style="background: #111; color: #eee"><div id="host"></div></div>';
  const root = byId('host').attachShadow({ mode: 'open' });
  root.textContent = CLAIM;
  const { page, markedRoots } = await readPage();
  expect(markedRoots).toEqual([root]);
  expect([...CSS.highlights.keys()]).toEqual([highlightName('q7', 'vague', 'dark')]);
  byId('host').style.display = 'none';
  await page.check();
  expect(paintedWords()).toEqual([]);
});

test('a range in a shadow root lies in it', async () => {
  document.body.innerHTML = '<div id="host"></div>';
  const root = shadowIn('host', 'open');
  const { page } = await readPage();
  const range = page.shown[0]!.painted.mark.range;
  expect(root.contains(liveRange(range).commonAncestorContainer)).toBe(true);
});

for (const [name, value] of [
  ['hidden', ''],
  ['aria-hidden', 'true'],
  ['contenteditable', ''],
  ['lang', 'fr'],
] as const) {
  test(`a root inside an element that becomes ${name} is left out, and read again after`, async () => {
    document.body.innerHTML = '<section id="around"><div id="host"></div></section>';
    const root = shadowIn('host', 'open');
    await readPage();
    byId('around').setAttribute(name, value);
    await vi.waitFor(() => expect(paintedWords()).toEqual([]));
    root.querySelector('p')!.append(' So they say.');
    await settle();
    expect(paintedWords()).toEqual([]);
    byId('around').removeAttribute(name);
    await vi.waitFor(() => expect(paintedWords()).toEqual([MARK]));
  });
}

test('what is left out in a shadow root is left out', async () => {
  document.body.innerHTML = '<div id="host"></div>';
  shadowIn('host', 'open', `<p aria-hidden="true">${CLAIM}</p><p>Officials said so.</p>`);
  await readPage();
  expect(paintedWords()).toEqual(['Officials said']);
});

test('a root attached late is read when the text around its host changes', async () => {
  await readHtml('<p id="it">One <x-name id="host"></x-name></p>');
  shadowIn('host', 'open', `<p>${CLAIM}</p>`);
  byId('it').append(' two');
  await vi.waitFor(() => expect(paintedWords()).toEqual([MARK]));
});

test('a root in a line that changes is marked once', async () => {
  document.body.innerHTML = '<p id="it">One <x-name id="host"></x-name></p>';
  shadowIn('host', 'open', CLAIM);
  const { page } = await readPage();
  byId('it').append(' two');
  await settle();
  expect(page.excerpts).toHaveLength(1);
});

test('a root whose host is read again is marked once', async () => {
  document.body.innerHTML = '<section id="around"><div id="host"></div></section>';
  shadowIn('host', 'open', `<p>${CLAIM}</p>`);
  const { page } = await readPage();
  byId('around').setAttribute('role', 'note');
  await settle();
  expect(paintedWords()).toEqual([MARK]);
  expect(page.excerpts).toHaveLength(1);
});

test('a root attached late inside another root is read at the next look', async () => {
  document.body.innerHTML = '<div id="host"></div>';
  const outer = shadowIn('host', 'open', '<section></section>');
  const { page } = await readPage();
  outer.querySelector('section')!.attachShadow({ mode: 'open' }).innerHTML = `<p>${CLAIM}</p>`;
  await page.check();
  expect(paintedWords()).toEqual([MARK]);
});

test('text that changes in a root stays in its place among the text around it', async () => {
  document.body.innerHTML = '<p>Officials said so.</p><div id="host"></div><p>Experts say so.</p>';
  const root = shadowIn('host', 'open', '<p>Nothing.</p>');
  const { page } = await readPage();
  root.innerHTML = `<p>${CLAIM}</p>`;
  await vi.waitFor(() =>
    expect(page.excerpts.map(({ mark }) => mark)).toEqual(['Officials said', MARK, 'Experts say']),
  );
});

test('a root that left is no longer of this page', async () => {
  document.body.innerHTML = '<div id="host"></div>';
  shadowIn('host', 'open');
  const { page } = await readPage();
  byId('host').remove();
  await vi.waitFor(() => expect(paintedWords()).toEqual([]));
  expect(page.shadowRoots).toEqual([]);
});
