import { elementsBelow, firstChildOf, matches, nextSiblingOf, nodeTypeOf, parentOf } from './dom.ts';
import { type ElementKind, isReadKind, kindOf, saysEnglish, SPECIAL } from './element-kinds.ts';
import { COMMENT_NODE, hasElements, isElement, isText, outerOf } from './nodes.ts';
import type { TextBlock } from './text-block.ts';
import { TextBlockBuilder } from './text-block-builder.ts';

export interface Walk {
  /** Finds an element's shadow root, closed ones too where the browser lets extensions. */
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  /** Called for each shadow root on the way; true when its text is part of this walk. */
  readonly enters: (root: ShadowRoot) => boolean;
  /** Leave nested block elements out: only the container's own runs of text are wanted. */
  readonly shallow?: boolean;
  /** What is around the node from which it goes, where that is known. */
  readonly around?: Around;
}

/** What stands in the line for an element that is not read. */
const SIGNS: Readonly<Partial<Record<ElementKind, string>>> = { unseen: '', gap: ' ', word: '\ufffc' };

/** The nearest node around that is no inline element: runs of text end at its edges. */
export function containerOf(node: Node): Node {
  let container: Node = node;
  while (isElement(container) ? kindOf(container) === 'inline' : isText(container)) {
    const parent = parentOf(container);
    if (!parent) break;
    container = parent;
  }
  return container;
}

/** What a node and the nodes around it say of what is below. */
export interface Around {
  /** A walk from the top of the document never comes there. */
  readonly isLeftOut: boolean;
  /** The text is in a language that is read, as far as the page says. */
  readonly isRead: boolean;
}

/** What is told from a node outwards, through the edges of shadow roots; the nearest word on the language counts. */
export function aroundIn(node: Node | null): Around {
  let isRead: boolean | undefined;
  for (let current = node; current; current = outerOf(current)) {
    if (!isElement(current)) continue;
    const isSpecial = matches(current, SPECIAL);
    const kind = kindOf(current, isSpecial);
    if (!isReadKind(kind)) return { isLeftOut: true, isRead: false };
    const says = isSpecial ? saysEnglish(current) : undefined;
    // As in the walk: a foreign inline element does not part what it stands in.
    if (says || kind !== 'inline') isRead ??= says;
  }
  return { isLeftOut: false, isRead: isRead ?? true };
}

/** Whether a walk from the top of the document never comes to the node, because of itself or of an element around it. */
export function isLeftOut(node: Node): boolean {
  return aroundIn(node).isLeftOut;
}

/** A node whose children are being walked. */
interface Open {
  readonly node: Node | null;
  readonly container: Node;
  /** Whether its text is in a language that is read. */
  readonly isRead: boolean;
  /** Whether runs of text end at its edges. */
  readonly isEdge: boolean;
  /** Whether blank lines part paragraphs in it. */
  readonly isLined?: boolean;
  /** Of a shadow root: whose it is, and the run that goes on behind its host's edge. */
  readonly host?: Element;
  readonly outer?: TextBlockBuilder | undefined;
}

/**
 * The text blocks below a node, in the order in which they are seen: a shadow root stands before its host's own children. A
 * block element begins and ends a run; `<br>` counts as a space, two of them as a new paragraph; `<wbr>` and inline elements
 * count as nothing. Whoever pauses between two blocks passes true to `next`, for the page may change then: the walk returns
 * false when its place in the document was lost that way.
 */
export function* blocksBelow(root: Node, walk: Walk): Generator<TextBlock, boolean, boolean | undefined> {
  const special = specialBelow(root);
  const path: Open[] = [];
  let around: Open = {
    node: outerOf(root),
    container: containerOf(root),
    isRead: (walk.around ?? aroundIn(outerOf(root))).isRead,
    isEdge: true,
  };
  /** Gathers one run after the other; in a shadow root another one does, for the run around its host goes on behind it. */
  let gatherer = new TextBlockBuilder();
  /** The same, while there is a run. */
  let builder: TextBlockBuilder | undefined;
  let node: Node = root;
  const end = () => {
    const block = builder?.finish();
    builder = undefined;
    return block;
  };
  const isLost = (at?: Node) =>
    (at !== undefined && at !== root && outerOf(at) !== around.node) || !isWhole(path, around);
  for (;;) {
    let entered: Open | undefined;
    let shadow: ShadowRoot | null = null;
    const type = nodeTypeOf(node);
    if (isText(node, type)) {
      const { data } = node;
      // Most text nodes of a page hold nothing but the space between two blocks.
      if (around.isRead && (builder || /\S/.test(data))) {
        builder ??= gatherer.begin(around.container);
        const cutOff = around.isLined ? builder.addLines(node, data) : builder.add(node, data);
        for (const block of cutOff) if ((yield block) === true && isLost(node)) return false;
      }
    } else if (isElement(node, type)) {
      const isSpecial = special.has(node);
      const kind = kindOf(node, isSpecial);
      const isBlock = kind === 'block' || kind === 'lines';
      if (isBlock || kind === 'inline') {
        const says = isSpecial ? saysEnglish(node) : undefined;
        // A foreign word belongs to the sentence it stands in; English words in a foreign one are a text of their own.
        const isRead = isBlock ? (says ?? around.isRead) : around.isRead || says === true;
        const isEdge = isBlock || isRead !== around.isRead;
        const block = isEdge ? end() : undefined;
        if (block && (yield block) === true && isLost(node)) return false;
        if (!isBlock || walk.shallow !== true || node === root) {
          entered = {
            node,
            container: isBlock ? node : around.container,
            isRead,
            isEdge,
            isLined: kind === 'lines',
          };
          shadow = walk.shadowRootOf(node);
        }
      } else {
        const sign = SIGNS[kind];
        if (sign !== undefined) builder?.skip(sign);
        else if (kind === 'wall' || builder?.addBreak() === false) {
          const block = end();
          if (block && (yield block) === true && isLost(node)) return false;
        }
      }
    } else if (type !== COMMENT_NODE) {
      entered = { node, container: node, isRead: around.isRead, isEdge: true };
    }

    let next: Node | null = null;
    if (entered) {
      path.push(around);
      around = entered;
      if (shadow && walk.enters(shadow)) {
        for (const one of specialBelow(shadow)) special.add(one);
        path.push(around);
        around = {
          node: shadow,
          container: shadow,
          isRead: around.isRead,
          isEdge: true,
          host: shadow.host,
          outer: builder,
        };
        builder = undefined;
        gatherer = new TextBlockBuilder();
        next = firstChildOf(shadow);
      } else next = firstChildOf(node);
    } else if (node !== root) next = nextSiblingOf(node);
    // All of a node is done: leave it for the next one.
    while (!next) {
      const block = around.isEdge ? end() : undefined;
      if (block && (yield block) === true && isLost()) return false;
      const done: Open = around;
      const outer = path.pop();
      if (!outer || !done.node || done.node === root) {
        const rest = end();
        if (rest) yield rest;
        return true;
      }
      around = outer;
      if (done.host) {
        builder = done.outer;
        next = firstChildOf(done.host);
      } else next = nextSiblingOf(done.node);
    }
    node = next;
  }
}

function specialBelow(root: Node): Set<Element> {
  const special = new Set<Element>(hasElements(root) ? elementsBelow(root, SPECIAL) : []);
  if (isElement(root) && matches(root, SPECIAL)) special.add(root);
  return special;
}

/** Whether the nodes that were entered still lie in one another. */
function isWhole(path: readonly Open[], last: Open): boolean {
  return [...path.slice(1), last].every(({ node }, i) => i === 0 || (node !== null && outerOf(node) === path[i]?.node));
}
