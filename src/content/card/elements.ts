import type { Direction } from '../../platform/steps.ts';
import { newElement, newSvgElement } from '../dom.ts';

export function activeWithin(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
}

export function chevron(direction: Direction): SVGElement {
  const svg = newSvgElement('svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = newSvgElement('path');
  path.setAttribute('d', direction === 1 ? 'm6 3 5 5-5 5' : 'M10 3 5 8l5 5');
  svg.append(path);
  return svg;
}

export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = newElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
