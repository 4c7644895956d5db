import type { Look } from '../marks/look.ts';
import { lookCss } from '../marks/look-css.ts';

const sheet = new CSSStyleSheet();

/** Draws the kinds on this page as the reader has chosen; before that they are drawn as `ui.css` has them. */
export function showLook(look: Look): void {
  sheet.replaceSync(lookCss(look));
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
