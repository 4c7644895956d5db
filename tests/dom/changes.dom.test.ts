import { expect, test, vi } from 'vitest';
import { Painter } from '../../src/content/painter.ts';
import { byId, CLAIM, liveRange, MARK, paintedRanges, paintedWords, readHtml, readPage, settle } from './read-page.ts';

const becomes = (words: string[]): Promise<void> => vi.waitFor(() => expect(paintedWords()).toEqual(words), 2000);

test('an added paragraph is read', async () => {
  await readHtml('<p>Nothing.</p>');
  document.body.insertAdjacentHTML('beforeend', `<p>${CLAIM}</p>`);
  await becomes([MARK]);
});

test('a list that goes on at its end is read on: what stands there is not read again', async () => {
  const { page } = await readHtml(`<div id="it"><p>${CLAIM}</p></div>`);
  const { block } = page.shown[0]!;
  for (let screen = 1; screen <= 3; screen += 1) {
    byId('it').insertAdjacentHTML('beforeend', `<p>${CLAIM}</p>`);
    await becomes(Array<string>(screen + 1).fill(MARK));
  }
  expect(page.shown[0]!.block).toBe(block);
});

test('a page that goes to another article without loading judges it by its own names', async () => {
  await readHtml('<main id="it"><p>Mary Landers said no.</p><p>Landers say so.</p></main>');
  expect(paintedWords()).toEqual([]);
  history.pushState(undefined, '', '#other');
  byId('it').innerHTML = '<p>Landers say so.</p>';
  await becomes(['Landers say']);
  byId('it').innerHTML = '<p>Mary Landers said no.</p><p>Landers say so.</p>';
  await becomes([]);
});

test('a removed paragraph leaves no mark and no entry in the registry', async () => {
  await readHtml(`<p id="it">${CLAIM}</p>`);
  byId('it').remove();
  await vi.waitFor(() => expect(CSS.highlights.size).toBe(0));
});

test('a moved paragraph is marked once, where it stands now', async () => {
  const { page } = await readHtml(`<p id="it">${CLAIM}</p><p>Officials said so.</p>`);
  document.body.append(byId('it'));
  await settle();
  expect(paintedWords()).toEqual(['Officials said', MARK]);
  expect(page.excerpts.map(({ mark }) => mark)).toEqual(['Officials said', MARK]);
});

test('edited character data is read again', async () => {
  await readHtml(`<p id="it">Nothing.</p><p>${CLAIM}</p>`);
  byId('it').firstChild!.nodeValue = 'Officials said so.';
  await becomes(['Officials said', MARK]);
  byId('it').firstChild!.nodeValue = 'Nothing.';
  await becomes([MARK]);
});

test('text edited in a block of an inline element of another language is read as before', async () => {
  await readHtml(`<a lang="fr"><div id="it">${CLAIM}</div></a>`);
  byId('it').firstChild!.nodeValue = 'Officials said so.';
  await becomes(['Officials said']);
});

test('what is not read and comes between the words of a mark is not painted', async () => {
  document.body.innerHTML = '<p id="it"></p>';
  byId('it').append('Critics ', 'say it is unsafe.');
  await readPage();
  expect(paintedWords()).toEqual([MARK]);
  const decoration = document.createElement('i');
  decoration.setAttribute('aria-hidden', 'true');
  decoration.textContent = 'and critics ';
  byId('it').lastChild!.before(decoration);
  await becomes(['Critics ', 'say']);
});

test('character data edited in an inline element belongs to the phrase around it', async () => {
  await readHtml('<p><b id="it">Cats</b> say it is so.</p>');
  byId('it').firstChild!.nodeValue = 'Critics';
  await becomes(['Critics say']);
});

test('an inline element put into a phrase is read with it', async () => {
  await readHtml('<p id="it"> say it is so.</p>');
  byId('it').insertAdjacentHTML('afterbegin', '<b>Critics</b>');
  await becomes(['Critics say']);
});

test('a block element that parts a phrase takes its mark away, and brings it back when it leaves', async () => {
  await readHtml('<div id="it">Critics <i id="end">say</i> it is so.</div>');
  const heading = document.createElement('h2');
  byId('end').before(heading);
  await becomes([]);
  heading.remove();
  await becomes(['Critics say']);
});

test('nodes that a list uses again for other text are read again', async () => {
  await readHtml(`<ul><li>${CLAIM}</li><li>Nothing.</li></ul>`);
  const [first, second] = document.querySelectorAll('li');
  second!.textContent = 'Officials said so.';
  first!.textContent = 'Nothing.';
  document.querySelector('ul')!.append(first!);
  await becomes(['Officials said']);
});

test('text that streams in word by word is marked when the phrase is there', async () => {
  await readHtml('<p id="it"></p>');
  for (const word of CLAIM.split(' ')) {
    byId('it').append(`${word} `);
    await settle(20);
  }
  await becomes([MARK]);
});

test('a text node that is split keeps its mark', async () => {
  await readHtml(`<p id="it">${CLAIM}</p>`);
  const node = byId('it').firstChild;
  if (node instanceof Text) node.splitText(4);
  await becomes([MARK]);
  byId('it').normalize();
  await becomes([MARK]);
});

test('a class that hides and shows text takes marks away and brings them back', async () => {
  await readHtml(`<style>.off { display: none }</style><div id="it"><p>${CLAIM}</p></div>`);
  byId('it').className = 'off';
  await becomes([]);
  byId('it').className = '';
  await becomes([MARK]);
});

test('text that was hidden when the page was read is marked once it is shown', async () => {
  await readHtml(`<p id="it" style="display: none">${CLAIM}</p>`);
  expect(paintedWords()).toEqual([]);
  byId('it').removeAttribute('style');
  await becomes([MARK]);
});

test('a body put in the place of another is read', async () => {
  await readHtml(`<p>${CLAIM}</p>`);
  const body = document.createElement('body');
  body.innerHTML = '<p>Officials said so.</p>';
  document.body.replaceWith(body);
  await becomes(['Officials said']);
});

test('an unchanged paragraph keeps its very range when another changes', async () => {
  const { page } = await readHtml(`<p>${CLAIM}</p><p id="it">Nothing.</p>`);
  const block = page.shown[0]!.block;
  byId('it').textContent = 'Officials said so.';
  await becomes([MARK, 'Officials said']);
  expect(page.shown[0]!.block).toBe(block);
});

test('a name given above takes the mark from those who are spoken of below', async () => {
  await readHtml('<p id="it">An engineer said it is unsafe.</p><p>The engineer said it will close.</p>');
  expect(paintedWords()).toHaveLength(2);
  byId('it').textContent = 'Mary Jones, an engineer, said it is unsafe.';
  await becomes([]);
});

test('a paragraph that moves is not read again', async () => {
  const { page } = await readHtml(`<p id="it">${CLAIM}</p><p>Officials said so.</p>`);
  const { block, painted } = page.shown[0]!;
  document.body.append(byId('it'));
  await becomes(['Officials said', MARK]);
  await vi.waitFor(() => expect(page.shown[1]?.block).toBe(block));
  expect(page.shown[1]?.painted.mark).toBe(painted.mark);
});

test('a page whose markup a framework builds once more is marked as before', async () => {
  await readHtml(`<div id="it"><p>${CLAIM}</p><p>Officials said so.</p></div>`);
  const { innerHTML } = byId('it');
  byId('it').replaceChildren();
  byId('it').innerHTML = innerHTML;
  await settle();
  expect(paintedWords()).toEqual([MARK, 'Officials said']);
  expect([...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)).toBe(2);
});

test('words that come into a phrase without being read are spared, and set it free when they go', async () => {
  await readHtml('<p id="it">Critics <i>say</i> it is so.</p>');
  const code = document.createElement('code');
  code.textContent = 'eval';
  byId('it').querySelector('i')!.before(code);
  await becomes([]);
  code.remove();
  await becomes(['Critics say']);
});

test('a style that tells of no change is noticed at the next look', async () => {
  const { page, reports } = await readHtml(
    `<style>#box:checked ~ p { display: none }</style><input type="checkbox" id="box"><p>${CLAIM}</p>`,
  );
  const box = byId('box');
  if (box instanceof HTMLInputElement) box.checked = true;
  expect(paintedWords()).toEqual([MARK]);
  await page.check();
  expect(paintedWords()).toEqual([]);
  const { length } = reports;
  await page.check();
  expect(reports).toHaveLength(length);
});

test('a style changed elsewhere repaints nothing here', async () => {
  const { page } = await readHtml(
    `<section><p id="it">${CLAIM}</p></section><aside><p id="other">Nothing.</p></aside>`,
  );
  const look = vi.spyOn(Painter.prototype, 'paint');
  byId('other').className = 'moving';
  await settle(700);
  expect(look).not.toHaveBeenCalled();
  byId('it').className = 'moving';
  await vi.waitFor(() => expect(look).toHaveBeenCalled());
  look.mockRestore();
  expect(page.shown).toHaveLength(1);
});

test('a report follows each change', async () => {
  const { reports } = await readHtml(`<p>${CLAIM}</p>`);
  document.body.insertAdjacentHTML('beforeend', `<p>${CLAIM}</p>`);
  await vi.waitFor(() => expect(reports.map(({ counts }) => counts.vague)).toEqual([1, 2]));
  expect(reports.map(({ state }) => state)).toEqual(['done', 'done']);
});

test('ranges are never live: the page pays nothing for them when it changes', async () => {
  const { page } = await readHtml(`<p>${CLAIM}</p>`);
  expect(page.shown[0]!.painted.mark.range).toBeInstanceOf(StaticRange);
  expect(liveRange(page.shown[0]!.painted.mark.range).toString()).toBe(MARK);
});

test('text that is taken out and emptied a moment later leaves no mark', async () => {
  const { page } = await readHtml(`<div id="it"><section><p>${CLAIM}</p></section></div><p>Officials said so.</p>`);
  const taken = byId('it');
  taken.remove();
  await settle(10);
  taken.replaceChildren();
  await becomes(['Officials said']);
  expect(page.shown).toHaveLength(1);
});

test.each([
  ['a block', '', 'x-it { display: block }', ['Officials said', 'Experts say']],
  ['an inline element', 'x-it { display: block }', '', ['Officials said', 'Experts say']],
])('a custom element that becomes %s is read as what it is when it changes', async (_, before, after, words) => {
  await readHtml(`<style id="style">${before}</style><div><x-it id="it">${CLAIM}</x-it> Experts say so.</div>`);
  byId('style').textContent = after;
  await settle();
  byId('it').firstChild!.nodeValue = 'So it is now. Officials said so.';
  await becomes(words);
});

test('other words are reported, be they as many, and what stands far from them is not', async () => {
  const { reports } = await readHtml(`<p id="it">${CLAIM}</p><p>Ines Calder said no.</p>`);
  const before = reports.length;
  byId('it').textContent = `Critics say the tunnel is haunted.${' Nothing more.'.repeat(20)}`;
  await vi.waitFor(() => expect(reports).toHaveLength(before + 1));
  byId('it').append(' Nothing at all.');
  await settle();
  expect(reports).toHaveLength(before + 1);
});

test('the parts of a very long paragraph are in order after a change', async () => {
  const { page } = await readHtml(
    `<p id="it">${CLAIM} ${'It was late. '.repeat(2000)} Experts say so.</p><p>Officials said so.</p>`,
  );
  const node = byId('it').firstChild;
  if (node instanceof Text) node.data += ' Insiders say no.';
  await vi.waitFor(() =>
    expect(page.excerpts.map(({ mark }) => mark)).toEqual([MARK, 'Experts say', 'Insiders say', 'Officials said']),
  );
});

test('text that goes makes room for other text under the limit', async () => {
  document.body.innerHTML = `<p id="it">Nothing.</p><p>${CLAIM}</p>`;
  await readPage(new Map(), { textLimit: CLAIM.length * 4 });
  for (let turn = 0; turn < 4; turn += 1) {
    byId('it').textContent = `${CLAIM} ${turn}`;
    await settle(150);
  }
  document.body.insertAdjacentHTML('beforeend', `<p>${CLAIM}</p>`);
  await becomes([MARK, MARK, MARK]);
});

test('a class that hides the text beside its element takes the mark away', async () => {
  await readHtml(`<style>.off ~ p { display: none }</style><div id="it"></div><p>${CLAIM}</p>`);
  byId('it').className = 'off';
  await becomes([]);
});

test('frames that go with what is around them are told of', async () => {
  const onFramesGone = vi.fn();
  document.body.innerHTML = '<div id="it"><iframe></iframe></div><p id="other">Nothing.</p>';
  await readPage(new Map(), { onFramesGone });
  byId('other').remove();
  await settle(50);
  expect(onFramesGone).not.toHaveBeenCalled();
  byId('it').remove();
  await vi.waitFor(() => expect(onFramesGone).toHaveBeenCalledTimes(1));
});

test('an element put in the place of its likeness has the mark', async () => {
  await readHtml('<p>Critics <b id="it">say</b> it is so.</p>');
  byId('it').replaceWith(byId('it').cloneNode(true));
  await vi.waitFor(() => expect(paintedRanges()[0]?.endContainer).toBe(byId('it').firstChild));
  expect(paintedWords()).toEqual(['Critics say']);
});

test('letters that go from one element to the next have the mark still', async () => {
  await readHtml('<p id="it">Critics <b>say</b> <i>it is so.</i></p>');
  const [first, second] = [byId('it').firstChild, document.querySelector('b')?.firstChild];
  if (first instanceof Text) first.data = 'Cri';
  if (second instanceof Text) second.data = 'tics say';
  await settle();
  expect(paintedWords()).toEqual(['Critics say']);
});

test('what is not read is spared where it stands now', async () => {
  document.body.innerHTML = '<p id="it"></p>';
  const decoration = document.createElement('i');
  decoration.hidden = true;
  byId('it').append('It was late. ', decoration, 'Critics ', 'say so.');
  await readPage();
  expect(paintedWords()).toEqual([MARK]);
  byId('it').lastChild!.before(decoration);
  await becomes(['Critics ', 'say']);
});

test('text that goes from one paragraph to another is read anew there when it changes', async () => {
  await readHtml(`<p id="it">${CLAIM}</p>`);
  const node = byId('it').firstChild;
  const other = document.createElement('div');
  other.append(node!);
  byId('it').replaceWith(other);
  await settle();
  expect(paintedWords()).toEqual([MARK]);
  if (node instanceof Text) node.data = 'Officials said so.';
  await becomes(['Officials said']);
});

test('many paragraphs put in among others stand in their order', async () => {
  const { page } = await readHtml(
    '<p>Officials said so.</p><div id="it"></div><p>Experts say so.</p><p>Insiders say so.</p>',
  );
  byId('it').innerHTML = `<p>${CLAIM}</p>`.repeat(20);
  await vi.waitFor(() => expect(page.excerpts).toHaveLength(23));
  expect(page.excerpts.map(({ mark }) => mark)).toEqual([
    'Officials said',
    ...Array<string>(20).fill(MARK),
    'Experts say',
    'Insiders say',
  ]);
});

test('a paragraph that moves names still whom it named', async () => {
  await readHtml('<p>Nothing.</p><p id="it">Mary Landers said no.</p><p>Landers say so.</p>');
  document.body.prepend(byId('it'));
  await settle();
  expect(paintedWords()).toEqual([]);
  document.body.insertAdjacentHTML('beforeend', '<p>Landers say no.</p>');
  await settle();
  expect(paintedWords()).toEqual([]);
});

test('a paragraph that was away for a while is marked when it is back', async () => {
  await readHtml(`<p id="it">${CLAIM}</p>`);
  const it = byId('it');
  it.remove();
  await becomes([]);
  document.body.append(it);
  await becomes([MARK]);
});

test('a picture put between two words parts them, a line break too', async () => {
  await readHtml('<p id="it">Cri<i></i>tics say so.</p>');
  byId('it').querySelector('i')!.before(document.createElement('br'));
  await becomes([]);
  byId('it').querySelector('br')!.remove();
  await becomes(['Critics say']);
});

test('what goes is no longer counted', async () => {
  const { reports } = await readHtml(`<p id="it">${CLAIM}</p><p>${CLAIM}</p><p id="named">Mary Landers said no.</p>`);
  byId('it').remove();
  byId('named').remove();
  await vi.waitFor(() => expect(reports).toHaveLength(2));
  expect(reports.map(({ counts }) => counts.vague)).toEqual([2, 1]);
  expect(reports.at(-1)?.balance).toEqual({ named: 0, unnamed: 1 });
});
