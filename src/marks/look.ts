import { CATEGORY_IDS, type CategoryId } from '../engine/index.ts';

/** What a set of marks is made of: a ground behind the words and a line, or the line alone; and which colours. */
export const PRESETS = ['highlighter', 'underline', 'colour-blind', 'monochrome'] as const;
export type Preset = (typeof PRESETS)[number];

/** How heavy the lines are. */
export const WEIGHTS = ['fine', 'regular', 'strong'] as const;
export type Weight = (typeof WEIGHTS)[number];

/**
 * The colours to choose from, in the order of the kinds that have them. Each is a pair for light and dark ground, so no choice
 * can fall below the contrast that a line needs; `ink` is the colour of the page's own text.
 */
export const INKS = ['violet', 'blue', 'ochre', 'red', 'green', 'grey', 'ink'] as const;
export type Ink = (typeof INKS)[number];

/** The line styles to choose from, in the order of the kinds that have them. */
export const LINES = ['thick', 'large-dots', 'dashes', 'wave', 'double', 'fine-dots'] as const;
export type Line = (typeof LINES)[number];

export interface KindLook {
  readonly ink: Ink;
  readonly line: Line;
}

/** How marks are drawn. */
export interface Look {
  readonly preset: Preset;
  readonly weight: Weight;
  /** What the reader has chosen otherwise than the preset has it. */
  readonly kinds: Readonly<Partial<Record<CategoryId, Partial<KindLook>>>>;
}

export const DEFAULT_LOOK: Look = { preset: 'highlighter', weight: 'regular', kinds: {} };

/** What each kind has before anything is chosen. */
export const STANDARD: Readonly<Record<CategoryId, KindLook>> = {
  anonymous: { ink: 'violet', line: 'thick' },
  vague: { ink: 'blue', line: 'large-dots' },
  passive: { ink: 'ochre', line: 'dashes' },
  hearsay: { ink: 'red', line: 'wave' },
  document: { ink: 'green', line: 'double' },
  talk: { ink: 'grey', line: 'fine-dots' },
};

export function kindLook(look: Look, category: CategoryId): KindLook {
  return { ...STANDARD[category], ...look.kinds[category] };
}

/** Chooses a colour or a line for one kind; what is as the kind has it anyway is not kept. */
export function withKindLook(look: Look, category: CategoryId, chosen: Partial<KindLook>): Look {
  const { ink, line } = { ...kindLook(look, category), ...chosen };
  const own: Partial<KindLook> = {
    ...(ink !== STANDARD[category].ink && { ink }),
    ...(line !== STANDARD[category].line && { line }),
  };
  const { [category]: _, ...others } = look.kinds;
  return { ...look, kinds: Object.keys(own).length > 0 ? { ...others, [category]: own } : others };
}

/** Reads a look from whatever was stored: what makes sense is kept, everything else is as it is by default. */
export function parseLook(stored: unknown): Look {
  const kinds = fieldOf(stored, 'kinds');
  const chosen = CATEGORY_IDS.flatMap((id): [CategoryId, Partial<KindLook>][] => {
    const ink = oneOf(INKS, fieldOf(fieldOf(kinds, id), 'ink'));
    const line = oneOf(LINES, fieldOf(fieldOf(kinds, id), 'line'));
    return ink || line ? [[id, { ...(ink && { ink }), ...(line && { line }) }]] : [];
  });
  return {
    preset: oneOf(PRESETS, fieldOf(stored, 'preset')) ?? DEFAULT_LOOK.preset,
    weight: oneOf(WEIGHTS, fieldOf(stored, 'weight')) ?? DEFAULT_LOOK.weight,
    kinds: Object.fromEntries(chosen),
  };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function oneOf<Known>(known: readonly Known[], value: unknown): Known | undefined {
  return known.find((each) => each === value);
}
