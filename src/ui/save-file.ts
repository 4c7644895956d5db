import { element } from './element.ts';

/** Saves a text as a file where the browser keeps downloads, or where the reader says. */
export function saveFile(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  element('a', { href, download: name }).click();
  URL.revokeObjectURL(href);
}
