import { isOwn } from './card/host.ts';
import { attributeOf, contentTypeOf, localNameOf, matches, styleOf } from './dom.ts';

/**
 * How an element takes part in the text that a reader sees. `block` and `inline` are read, and `lines`, a block in which blank
 * lines part paragraphs. `break` is a line break. The others are not read: `unseen` leaves no trace in the line, `gap` stands in
 * it like a space, `word` like a word that is not known, and `wall` parts what is before it from what is after it.
 */
export type ElementKind = 'block' | 'lines' | 'inline' | 'break' | 'unseen' | 'gap' | 'word' | 'wall';

/** Elements that stand inside a line: their text belongs to the phrase around them. */
const INLINE =
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby rb s slot small span strike strong sub sup time tt u var wbr';

/** What is not the page's own words, or not seen. The readings of ruby are seen, beside the line. */
const UNSEEN =
  'area base datalist head link meta noembed noframes noscript param rp rt script source style template title track';

/** Pictures and controls. */
const GAPS =
  'audio button canvas embed frame iframe img input map meter object optgroup option picture progress select svg textarea video';

/** Text that is not prose. */
const WORDS = 'code kbd math output samp';

const WALLS = 'frameset listing menu nav pre search xmp';

const named = (names: string, kind: ElementKind) => names.split(' ').map((name): [string, ElementKind] => [name, kind]);

/** The type of a document that is a file of plain text. */
export const PLAIN_TEXT = 'text/plain';

const KINDS = new Map<string, ElementKind>([
  ...named(INLINE, 'inline'),
  ...named(UNSEEN, 'unseen'),
  ...named(GAPS, 'gap'),
  ...named(WORDS, 'word'),
  ...named(WALLS, 'wall'),
  ['br', 'break'],
]);

/** Roles that make any element a control or a way around the site. */
const CONTROLS = new Set(
  'banner button combobox listbox menu menubar menuitem navigation option search searchbox slider spinbutton switch tab tablist textbox toolbar tree'.split(
    ' ',
  ),
);

/** Elements whose attributes may change how they are read; `watch.ts` hears of the same ones. */
export const SPECIAL = '[hidden],[aria-hidden="true"],[contenteditable],[role],[lang]';

/** Whether an element of this kind is read, and what is inside it. */
export const isReadKind = (kind: ElementKind): boolean => kind === 'block' || kind === 'inline' || kind === 'lines';

/** @param isSpecial whether the element matches `SPECIAL`, where the caller knows */
export function kindOf(element: Element, isSpecial = matches(element, SPECIAL)): ElementKind {
  const kind = KINDS.get(localNameOf(element)) ?? unknownKind(element);
  if (kind === 'wall' && isPlainText(element)) return 'lines';
  if (isOwn(element)) return 'unseen';
  return isSpecial && isReadKind(kind) ? (kindSetAside(element, kind) ?? kind) : kind;
}

/** Whether the browser shows a file of plain text, all of it in one `pre`. */
function isPlainText({ ownerDocument }: Element): boolean {
  return contentTypeOf(ownerDocument) === PLAIN_TEXT;
}

/** Whether an element's style alone tells whether it is inline. */
export function isByStyle(element: Element): boolean {
  return /[-:]/.test(localNameOf(element));
}

/** Custom elements, and those of other vocabularies (`st1:place`), are inline unless a style says otherwise: only the style can tell. */
function unknownKind(element: Element): ElementKind {
  if (!isByStyle(element)) return 'block';
  return /^(?:inline|contents)/.test(styleOf(element).display) ? 'inline' : 'block';
}

function kindSetAside(element: Element, kind: ElementKind): ElementKind | undefined {
  if (attributeOf(element, 'hidden') !== null) return 'unseen';
  const isWall = kind === 'block';
  // What assistive technology is not told is decoration, or stands there a second time.
  if (attributeOf(element, 'aria-hidden') === 'true') return isWall ? 'wall' : 'unseen';
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && /^(?:true|plaintext-only)?$/i.test(editable)) return isWall ? 'wall' : 'word';
  const [role = ''] = /\S+/.exec(attributeOf(element, 'role') ?? '') ?? [];
  if (!CONTROLS.has(role.toLowerCase())) return undefined;
  return isWall ? 'wall' : 'gap';
}

/** Whether an element says that its text is English, or another language; undefined where it says nothing. */
export function saysEnglish(element: Element): boolean | undefined {
  const language = attributeOf(element, 'lang');
  return language === null || language === '' ? undefined : isEnglishTag(language);
}

/** Elements that say that their text is English. */
export const ENGLISH = '[lang|="en" i],[lang^="en_" i],[lang|="eng" i],[lang^="eng_" i]';

/** Whether a language tag is one of English, be it written as programs write it, `en_US`, or in three letters. */
export function isEnglishTag(tag: string): boolean {
  return /^\s*eng?(?![a-z])/i.test(tag);
}
