import { browser, type Menus } from '../platform/browser.ts';

/** UTF-16 code units by which two readings of one selection are compared. */
const COMPARED = 1000;

/**
 * The text on which the menu was opened, with its paragraphs: browsers tell the menu's listeners of a selection, but on one line
 * and cut. Where a page lets nobody look, that has to do.
 */
export async function selectedText(info: Menus.OnClickData, tabId: number | undefined): Promise<string> {
  const told = info.selectionText ?? '';
  if (tabId === undefined || tabId < 0) return told;
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [info.frameId ?? 0] },
      func: readSelection,
      args: [info.editable],
    });
    const read: unknown = answer?.result;
    return typeof read === 'string' && isSame(read, told) ? read : told;
  } catch {
    return told;
  }
}

/** Runs in the page, and so by itself: nothing from around it is there. */
function readSelection(isEditable: boolean): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!isEditable || !(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement))
    return String(getSelection() ?? '');
  return element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0);
}

/** The selection may have moved to another part of the page since. */
function isSame(read: string, told: string): boolean {
  const bare = (text: string) => text.replaceAll(/\s/g, '').slice(0, COMPARED);
  return bare(read).startsWith(bare(told).slice(0, COMPARED / 2));
}
