import { firstChildOf, nextSiblingOf, parentOf, rootOf } from './dom.ts';
import { kindOf } from './element-kinds.ts';
import { TextBlock, type TextBlockBuilder } from './text-block.ts';

export interface Walk {
  /** Finds an element's shadow root, closed ones too where the browser lets extensions. */
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  /** Called for each shadow root on the way; its text is not part of this walk. */
  readonly onShadowRoot: (root: ShadowRoot) => void;
  /** Leave nested block elements out: only the container's own runs of text are wanted. */
  readonly shallow?: boolean;
}

/** The nearest node around that is no inline element: runs of text end at its edges. */
export function containerOf(node: Node): Node {
  let container: Node = node;
  while (container instanceof Element ? kindOf(container) === 'inline' : container instanceof CharacterData) {
    const parent = parentOf(container);
    if (!parent) break;
    container = parent;
  }
  return container;
}

/** Whether a shadow root, or the node itself, can no longer be reached by a walk from the top of the document. */
export function isLeftOut(node: Node): boolean {
  const root = rootOf(node);
  return isSkipped(node) || (root instanceof ShadowRoot && isLeftOut(root.host));
}

/** Whether the walk never comes to the node, because of itself or of an element around it. */
export function isSkipped(node: Node): boolean {
  for (let current: Node | null = node; current; current = parentOf(current)) {
    if (!(current instanceof Element)) continue;
    const kind = kindOf(current);
    if (kind === 'skipped' || kind === 'break') return true;
  }
  return false;
}

/**
 * The text blocks below a node, in document order. A block element begins and ends a run; `<br>` counts as a space, two of
 * them as a new paragraph; `<wbr>` and inline elements count as nothing. The page may change between two blocks: the walk
 * returns false when its place in the document was lost that way.
 */
export function* blocksBelow(root: Node, walk: Walk): Generator<TextBlock, boolean> {
  let builder: TextBlockBuilder | undefined;
  let container = containerOf(root);
  const containers: Node[] = [];
  let node: Node | null = root;
  let entering = true;
  while (node) {
    if (entering) {
      let descend: boolean = node === root || !(node instanceof Element);
      if (node instanceof Text) {
        builder ??= TextBlock.builder(container);
        builder.add(node);
      } else if (node instanceof Element) {
        const kind = kindOf(node);
        if (kind === 'break') {
          if (builder?.addBreak() === false) {
            const block = builder.finish();
            builder = undefined;
            if (block) yield block;
          }
        } else if (kind === 'skipped') {
          descend = false;
        } else {
          const shadow = walk.shadowRootOf(node);
          if (shadow) walk.onShadowRoot(shadow);
          descend = kind === 'inline' || walk.shallow !== true || node === root;
          if (kind === 'block' && node !== container) {
            const block = builder?.finish();
            builder = undefined;
            containers.push(container);
            container = node;
            if (block) yield block;
          }
        }
      }
      const child: Node | null = descend ? firstChildOf(node) : null;
      if (child) {
        node = child;
        continue;
      }
    }
    // Nothing below, or all of it done: leave the node.
    if (node === container) {
      const block = builder?.finish();
      builder = undefined;
      if (block) yield block;
      if (node !== root) container = containers.pop() ?? container;
    }
    if (node === root) break;
    const next: Node | null = nextSiblingOf(node);
    entering = next !== null;
    node = next ?? parentOf(node);
  }
  const rest = builder?.finish();
  if (rest) yield rest;
  return node === root;
}
