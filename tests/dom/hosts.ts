import { vi } from 'vitest';
import type { Host } from '../../src/content/card/host.ts';
/** Elements that the page did not put there. */
export const hosts = (): Element[] =>
  [...document.documentElement.children].filter((child) => !child.matches('head, body'));

/** The closed root of a host that has shown nothing yet: a way in that no page has. */
export function closedRootOf(host: Host): ShadowRoot {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const part = document.createElement('i');
  host.add(part);
  host.remove(part);
  const root: ShadowRoot = attach.mock.results[0]?.value;
  attach.mockRestore();
  return root;
}
