import type { CategoryId } from '../engine/index.ts';
import { type Colour, contrast, luminance, over, parseColour } from '../marks/colour.ts';
import type { Look } from '../marks/look.ts';
import type { Tone } from '../marks/names.ts';
import { lineColour, paletteOf, tintOf } from '../marks/palette.ts';
import { styleOf } from './dom.ts';
import { outerElementOf } from './nodes.ts';
import { remembered } from './remembered.ts';

/** How a mark is drawn that is not under the pointer. */
type RestTone = Exclude<Tone, 'light-active' | 'dark-active'>;

/** The contrast that text needs (WCAG 2.2, 1.4.3), and a line (1.4.11): a tint must take away neither. */
const TEXT_CONTRAST = 4.5;
const LINE_CONTRAST = 3;

const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
/** What browsers show where a page in dark colours has no ground of its own. */
const DARK_CANVAS: Colour = { red: 18, green: 18, blue: 18, alpha: 1 };

/** Pages have few colours, and so have we; a page that goes on making new ones has only the last of them kept. */
const colourOf = remembered(parseColour, 1000);

/** What is behind a text: a colour, a picture of which nothing is known, or nothing of the page's own. */
type Ground = Colour | 'picture' | 'canvas';

interface Place {
  readonly text: Colour;
  readonly ground: Colour;
  /** The luminance of the ground, from 0 to 1. */
  readonly brightness: number;
  /** The contrast that the text must keep. */
  readonly needed: number;
  /** Whether the ground is known and not only guessed by the colour of the text. */
  readonly isKnown: boolean;
  /** The answers that were given here. */
  readonly tones: Map<CategoryId, RestTone>;
}

/** What elements look like, as long as no style changes. */
export class Grounds {
  private readonly places = new Map<Element, Place>();
  /** The same places by the colour of the text and by what is behind it: most of a page looks alike. */
  private readonly alike = new Map<string, Map<Ground, Place>>();
  private readonly grounds = new Map<Element, Ground>();

  constructor(private readonly look: Look) {}

  /** Which set of lines can be seen where an element's text stands, and whether a mark of this kind can have its tint there. */
  toneAt(element: Element, category: CategoryId): RestTone {
    const place = this.placeOf(element);
    const tone = place.tones.get(category) ?? this.toneIn(place, category);
    place.tones.set(category, tone);
    return tone;
  }

  private toneIn(place: Place, category: CategoryId): RestTone {
    const { lightFrom, darkTo } = paletteOf(this.look);
    const { brightness, isKnown } = place;
    const side = brightness >= lightFrom ? 'light' : brightness <= darkTo ? 'dark' : undefined;
    if (!side) return 'ink';
    return isKnown && this.bearsTint(place, category, side) ? side : `${side}-line`;
  }

  /** Where text has its contrast it stays so, elsewhere it is not lowered; and the line is still seen. */
  private bearsTint({ text, ground, needed }: Place, category: CategoryId, side: 'light' | 'dark'): boolean {
    const { colour, alpha } = tintOf(this.look, category, side);
    const tint = colourOf(colour);
    if (!tint || alpha === 0) return false;
    const tinted = over({ ...tint, alpha }, ground);
    const line = colourOf(lineColour(this.look, category, side) ?? '');
    if (line && contrast(line, tinted) < LINE_CONTRAST) return false;
    return contrastOn(tinted, text) >= needed;
  }

  private placeOf(element: Element): Place {
    const known = this.places.get(element);
    if (known) return known;
    const style = styleOf(element);
    const { color } = style;
    const behind = this.groundBehind(element, style);
    const alike = this.alike.get(color) ?? new Map<Ground, Place>();
    this.alike.set(color, alike);
    const place = alike.get(behind) ?? placeWith(colourOf(color) ?? BLACK, behind);
    alike.set(behind, place);
    this.places.set(element, place);
    return place;
  }

  private groundBehind(element: Element, itsStyle: CSSStyleDeclaration): Ground {
    const veils: { readonly element: Element; readonly colour: Colour }[] = [];
    let ground: Ground = 'canvas';
    for (let current: Element | null = element; current; current = outerElementOf(current)) {
      const known = this.grounds.get(current);
      if (known) {
        ground = known;
        break;
      }
      const style = current === element ? itsStyle : styleOf(current);
      const colour = colourOf(style.backgroundColor);
      if (style.backgroundImage !== 'none' || !colour) ground = 'picture';
      else if (colour.alpha >= 1) ground = colour;
      if (ground !== 'canvas') {
        this.grounds.set(current, ground);
        break;
      }
      veils.push({ element: current, colour: colour ?? WHITE });
    }
    // What can be seen through lies over what is farther out.
    for (const { element: veiled, colour } of veils.toReversed()) {
      if (colour.alpha > 0 && ground !== 'picture') ground = over(colour, ground === 'canvas' ? WHITE : ground);
      this.grounds.set(veiled, ground);
    }
    return ground;
  }
}

function placeWith(text: Colour, behind: Ground): Place {
  const guess = luminance(text) > 0.4 ? DARK_CANVAS : WHITE;
  const ground = typeof behind === 'string' ? guess : behind;
  return {
    text,
    ground,
    brightness: luminance(ground),
    needed: Math.min(TEXT_CONTRAST, contrastOn(ground, text)),
    isKnown: behind !== 'picture',
    tones: new Map(),
  };
}

const contrastOn = (ground: Colour, text: Colour): number => contrast(over(text, ground), ground);
