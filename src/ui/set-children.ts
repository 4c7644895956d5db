/** Makes these the children of an element. Nodes that are there already are moved only where they must be: a moved node loses focus. */
export function setChildren(parent: Element, wanted: readonly Node[]): void {
  const keep = new Set(wanted);
  for (const child of [...parent.childNodes].filter((node) => !keep.has(node))) child.remove();
  let place = parent.firstChild;
  for (const node of wanted) {
    if (node === place) place = place.nextSibling;
    else parent.insertBefore(node, place);
  }
}
