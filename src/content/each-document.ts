import { rootElementOf } from './dom.ts';
import { guarded } from './guarded.ts';

/**
 * Begins something in the document as it is, and anew whenever the page writes another into its place: `document.open` takes
 * away every listener of the document, of what is in it and of the window.
 *
 * @param begin given a signal that aborts with its document; there is a root element when it is called
 */
export function inEachDocument(begin: (signal: AbortSignal) => void, signal: AbortSignal): void {
  let root: Element | null = rootElementOf(document);
  let current = new AbortController();
  begin(current.signal);
  const observer = new MutationObserver(() => {
    const next: Element | null = rootElementOf(document);
    if (!next || next === root) return;
    root = next;
    current.abort();
    current = new AbortController();
    guarded(() => begin(current.signal));
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    current.abort();
  });
}
