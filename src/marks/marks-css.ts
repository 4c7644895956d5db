import { CATEGORY_IDS, type CategoryId } from '../engine/index.ts';
import { highlightName, type Tone, TONES } from './names.ts';

interface Line {
  readonly style: string;
  /** Whole pixels, because browsers round fractions differently; the double line needs its gap on dense screens. */
  readonly thickness: string;
  readonly light: string;
  readonly dark: string;
}

/** Colours have at least 3 : 1 against their ground; no two kinds share a line, so colour alone carries nothing. */
const LINES: Readonly<Record<CategoryId, Line>> = {
  anonymous: { style: 'solid', thickness: 'max(3px, 0.16em)', light: '#7960a7', dark: '#cfb0fa' },
  vague: { style: 'dotted', thickness: 'max(4px, 0.2em)', light: '#083377', dark: '#6f9ada' },
  passive: { style: 'dashed', thickness: 'max(2px, 0.1em)', light: '#965c08', dark: '#b69a58' },
  hearsay: { style: 'wavy', thickness: 'max(2px, 0.1em)', light: '#6a1512', dark: '#e7959f' },
  document: { style: 'double', thickness: 'max(1.5px, 0.08em)', light: '#367b61', dark: '#a5dc9f' },
  talk: { style: 'dotted', thickness: 'max(2px, 0.1em)', light: '#534d5a', dark: '#e2dfe3' },
};

/** How much of a kind's colour lies behind the words at rest, as two hexadecimal digits of alpha: 14 % and 22 %. */
const TINT = { light: '24', dark: '38' } as const;

/** The ground and ink of the mark under the pointer, set as a pair. */
const ACTIVE = {
  light: 'color: #1d1b18; background-color: #ece6f4;',
  dark: 'color: #f7f4ee; background-color: #3b3348;',
} as const;

function declarations(category: CategoryId, tone: Tone): string {
  const line = LINES[category];
  if (tone === 'ink') return drawn(line, 'currentColor', category === 'talk' ? 'underline overline' : 'underline');
  const ground = tone.startsWith('light') ? 'light' : 'dark';
  const lined = drawn(line, line[ground], 'underline');
  if (tone === ground) return `background-color: ${line[ground]}${TINT[ground]}; ${lined}`;
  return tone === `${ground}-active` ? `${ACTIVE[ground]} ${lined}` : lined;
}

function drawn(line: Line, colour: string, where: string): string {
  return `text-decoration: ${where} ${line.style} ${colour} ${line.thickness}; text-underline-offset: 0.22em;`;
}

/** The line of a kind as a legend shows it, for light and dark ground. */
export function swatchStyle(category: CategoryId): string {
  const line = LINES[category];
  return `${drawn(line, `light-dark(${line.light}, ${line.dark})`, 'underline')} text-underline-offset: -0.34em;`;
}

/** The rules that draw the marks of the given sets of names. */
export function marksCss(prefixes: readonly string[]): string {
  const rules = CATEGORY_IDS.flatMap((category) =>
    TONES.map((tone) => {
      const selectors = prefixes.map((prefix) => `::highlight(${highlightName(prefix, category, tone)})`);
      return `${selectors.join(',')}{${declarations(category, tone)}}`;
    }),
  );
  return `${rules.join('\n')}\n`;
}
