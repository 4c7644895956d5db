import { containerOf } from './blocks.ts';
import { isOwn } from './card/host.ts';
import { elementsBelow, matches, parentOf } from './dom.ts';
import { isByStyle, kindOf } from './element-kinds.ts';
import { isElement, isText } from './nodes.ts';

/** What has to be looked at again. */
export interface Changes {
  /** Nodes that are new, or whose whole content has to be read again. */
  readonly added: Set<Node>;
  /**
   * Nodes that have left their place, and the elements that were below them: no record tells of what happens to them outside.
   * Some may stand elsewhere now.
   */
  readonly removed: Set<Node>;
  /** Containers whose own runs of text have changed. */
  readonly edited: Set<Node>;
  /** Containers into which, or out of which, block elements went. */
  readonly parted: Set<Node>;
  /** Nodes below which a style may show or hide what was read. */
  readonly restyled: Set<Node>;
  /** An attribute may have left out elements that have shadow roots below them. */
  setAside: boolean;
}

export const noChanges = (): Changes => ({
  added: new Set(),
  removed: new Set(),
  edited: new Set(),
  parted: new Set(),
  restyled: new Set(),
  setAside: false,
});

/** Whether anything but a style has changed. */
export function changesText({ added, removed, edited, parted }: Changes): boolean {
  return added.size + removed.size + edited.size + parted.size > 0;
}

/** Attributes that decide whether an element is read at all, those of `SPECIAL`; the others of the filter only show or hide. */
const READING_ATTRIBUTES = new Set(['hidden', 'aria-hidden', 'contenteditable', 'lang', 'role']);
const ATTRIBUTES = [...READING_ATTRIBUTES, 'class', 'style', 'open'];

const FRAMES = 'iframe,frame';

/** Tells of changes to the text below the roots it observes, gathered until `take` is called. */
export class Watch {
  private changes = noChanges();
  private readonly observer: MutationObserver;

  /**
   * @param onChange told whether nothing but a style has changed since the last `take`
   * @param onFramesGone called when frames have been removed: they themselves can tell nobody any more
   */
  constructor(
    onChange: (restyledOnly: boolean) => void,
    private readonly onFramesGone?: () => void,
  ) {
    this.observer = new MutationObserver((records) => {
      if (this.gather(records)) onChange(!changesText(this.changes));
    });
  }

  observe(root: Node): void {
    const attributes = { attributes: true, attributeFilter: ATTRIBUTES };
    this.observer.observe(root, { subtree: true, childList: true, characterData: true, ...attributes });
  }

  /** All that changed since the last call. */
  take(): Changes {
    this.gather(this.observer.takeRecords());
    const { changes } = this;
    this.changes = noChanges();
    return changes;
  }

  /** What has been painted there may be another now, for a reason that no record tells of. */
  lookAgainBelow(node: Node): void {
    this.changes.restyled.add(node);
  }

  /** What is there is to be read, though no record tells of it. */
  readBelow(node: Node): void {
    this.changes.added.add(node);
  }

  stop(): void {
    this.observer.disconnect();
    this.changes = noChanges();
  }

  /** Returns whether any change is the page's own. */
  private gather(records: readonly MutationRecord[]): boolean {
    const theirs = records.filter((record) => !isOurs(record));
    for (const record of theirs) this.note(record);
    if (theirs.some(losesFrame)) this.onFramesGone?.();
    return theirs.length > 0;
  }

  private note(record: MutationRecord): void {
    const { target } = record;
    if (record.type === 'characterData') addContainer(target, this.changes.edited);
    else if (record.type === 'attributes') this.noteAttribute(target, record.attributeName ?? '');
    else this.noteChildren(record);
  }

  private noteAttribute(target: Node, name: string): void {
    if (READING_ATTRIBUTES.has(name)) {
      this.changes.added.add(target);
      this.changes.setAside = true;
      // The runs before and after it meet when it is left out, and part when it is read again.
      this.changes.edited.add(containerOf(parentOf(target) ?? target));
    } else this.changes.restyled.add(parentOf(target) ?? target); // A rule may speak of the siblings as well.
  }

  private noteChildren({ target, addedNodes, removedNodes }: MutationRecord): void {
    let touchesText = false;
    // By number, for in Firefox a content script pays more for each step of an iterator than for the node.
    for (let i = 0; i < removedNodes.length; i += 1) {
      const node = removedNodes[i];
      if (!node) continue;
      this.changes.removed.add(node);
      if (isElement(node)) for (const element of elementsBelow(node)) this.changes.removed.add(element);
      touchesText ||= isOfARun(node);
    }
    for (let i = 0; i < addedNodes.length; i += 1) {
      const node = addedNodes[i];
      if (!node) continue;
      if (isElement(node)) this.changes.added.add(node);
      touchesText ||= isOfARun(node);
    }
    // A block element may part or join the runs around it, which matters only where the container has some.
    addContainer(target, touchesText ? this.changes.edited : this.changes.parted);
  }
}

/** Adds the container of a node; where only its style makes it one, also the one around, whose it may have been when it was read. */
function addContainer(node: Node, to: Set<Node>): void {
  const container = containerOf(node);
  to.add(container);
  const parent = isElement(container) && isByStyle(container) && parentOf(container);
  if (parent) addContainer(parent, to);
}

/** Whether a record tells of nothing but our own element, which comes and goes with the card. */
function isOurs({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  const first = type === 'childList' ? (addedNodes[0] ?? removedNodes[0]) : target;
  return first !== undefined && isOwn(first) && [...addedNodes, ...removedNodes].every(isOwn);
}

function losesFrame({ type, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return false;
  for (let i = 0; i < removedNodes.length; i += 1) {
    const node = removedNodes[i];
    if (node && isElement(node) && holdsFrame(node)) return true;
  }
  return false;
}

/** Whether an element is a frame, or has one below it. */
function holdsFrame(element: Element): boolean {
  const [below] = elementsBelow(element, FRAMES);
  return below !== undefined || matches(element, FRAMES);
}

function isOfARun(node: Node): boolean {
  if (!isElement(node)) return isText(node);
  const kind = kindOf(node);
  return kind !== 'block' && kind !== 'lines' && kind !== 'wall' && kind !== 'unseen';
}
