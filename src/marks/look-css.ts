import { CATEGORY_IDS, type CategoryId } from '../engine/index.ts';
import type { Look } from './look.ts';
import { drawnLine } from './marks-css.ts';
import { type Ground, lineColour, tintOf } from './palette.ts';

/** What pages of the extension draw a kind with, as custom properties; they follow the colours of the page around them. */
export function lookVariables(look: Look, category: CategoryId): Readonly<Record<string, string>> {
  const colour = (ground: Ground) => lineColour(look, category, ground) ?? 'currentColor';
  const tint = (ground: Ground) => {
    const { colour: behind, alpha } = tintOf(look, category, ground);
    return `color-mix(in srgb, ${behind} ${alpha * 100}%, transparent)`;
  };
  const { style, thickness, where, dots } = drawnLine(look, category, colour('light') === 'currentColor');
  return {
    '--colour': `light-dark(${colour('light')}, ${colour('dark')})`,
    '--tint': `light-dark(${tint('light')}, ${tint('dark')})`,
    '--line': style,
    '--where': where,
    '--thickness': thickness,
    '--dots': dots,
  };
}

/** The rules by which everything that names its kind is drawn. */
export function lookCss(look: Look): string {
  return CATEGORY_IDS.map((id) => {
    const properties = Object.entries(lookVariables(look, id)).map(([name, value]) => `${name}: ${value};`);
    return `[data-kind='${id}'],[data-line='${id}'] { ${properties.join(' ')} }`;
  }).join('\n');
}
