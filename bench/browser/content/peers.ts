import Mark from 'mark.js/dist/mark.es6.js';
import { isText } from '../../../src/content/nodes.ts';
import phrases from '../../cues-308.txt?raw';

/** What any list of words could do, and what others do. Each returns how many marks it has made. */

const CUES = phrases.split('\n').filter(Boolean);
/** Built when it is first used: a cold run pays for that. */
let oneRegex: RegExp | undefined;
function theRegex(): RegExp {
  oneRegex ??= new RegExp(`\\b(?:${CUES.toSorted((a, b) => b.length - a.length).join('|')})\\b`, 'gi');
  return oneRegex;
}

/** Has the browser compile the expression: it interprets it once before it does. */
export function compileRegex(): void {
  const text = 'As critics say, '.repeat(500);
  for (let run = 0; run < 3; run += 1) text.replace(theRegex(), '');
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P SECTION TABLE TBODY TD TH TR UL'.split(
    ' ',
  ),
);
const UNREAD = new Set('SCRIPT STYLE NOSCRIPT TEXTAREA TITLE'.split(' '));

/** Visits every text node and sums the lengths: nobody reads a page in less. */
export function bareWalk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isText(node)) length += node.data.length;
  return length;
}

/** Collects the text by blocks, one alternation regex over all of it, static ranges, one highlight. */
export function regexPipe(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const starts: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  let parent: Node | null = null;
  let block: Node | null = null;
  let isRead = true;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentNode !== parent) {
      parent = node.parentNode;
      let around: Node | null = parent;
      while (around && !BLOCKS.has(around.nodeName)) around = around.parentNode;
      isRead = parent !== null && !UNREAD.has(parent.nodeName);
      if (around !== block) {
        pieces.push('\n');
        length += 1;
      }
      block = around;
    }
    if (!isRead || !isText(node)) continue;
    const { data } = node;
    nodes.push(node);
    starts.push(length);
    pieces.push(data);
    length += data.length;
  }
  const text = pieces.join('');
  const highlight = new Highlight();
  let at = 0;
  const place = (offset: number): [Text, number] => {
    while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= offset) at += 1;
    const node = nodes[at];
    if (!node) throw new Error('A match lies in no node.');
    return [node, offset - (starts[at] ?? 0)];
  };
  for (const match of text.matchAll(theRegex())) {
    const [startContainer, startOffset] = place(match.index);
    const [endContainer, end] = place(match.index + match[0].length - 1);
    highlight.add(new StaticRange({ startContainer, startOffset, endContainer, endOffset: end + 1 }));
  }
  CSS.highlights.set('pipe', highlight);
  return highlight.size;
}

/** The naive way: every block's HTML is replaced. */
export function innerHtml(): number {
  let marks = 0;
  for (const element of document.querySelectorAll('p, li, h1')) {
    const html = element.innerHTML.replace(theRegex(), (words) => {
      marks += 1;
      return `<mark>${words}</mark>`;
    });
    element.innerHTML = html;
  }
  return marks;
}

export function markJsRegex(): Promise<number> {
  return new Promise((done) => new Mark(document.body).markRegExp(theRegex(), { acrossElements: true, done }));
}

export function markJsPhrases(): Promise<number> {
  const accuracy = { value: 'exactly', limiters: ['.', ',', ';', '“', '”', '"', "'"] } as const;
  return new Promise((done) =>
    new Mark(document.body).mark([...CUES], { separateWordSearch: false, acrossElements: true, accuracy, done }),
  );
}
