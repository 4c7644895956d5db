import { isOwn } from './card/host.ts';
import { attributeOf, hasAttributes, localNameOf } from './dom.ts';

/** How an element takes part in the text that a reader sees. */
export type ElementKind = 'block' | 'inline' | 'break' | 'skipped';

/** Elements that stand inside a line: their text belongs to the phrase around them. */
const INLINE =
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby rb s small span strike strong sub sup time tt u var wbr';

/** Elements whose text is not prose, is not the page's own words, or is not seen. */
const SKIPPED =
  'area audio base button canvas code datalist embed frame frameset head iframe img input kbd link map math menu meta meter nav noembed noframes noscript object optgroup option output param pre progress rp rt samp script select source style svg template textarea title track video';

const KINDS = new Map<string, ElementKind>([
  ...INLINE.split(' ').map((name): [string, ElementKind] => [name, 'inline']),
  ...SKIPPED.split(' ').map((name): [string, ElementKind] => [name, 'skipped']),
  ['br', 'break'],
]);

/** Roles that make any element a control or a way around the site. */
const SKIPPED_ROLES = new Set(
  'banner button combobox listbox menu menubar menuitem navigation option search searchbox slider spinbutton switch tab tablist textbox toolbar tree'.split(
    ' ',
  ),
);

export const kindOf = (element: Element): ElementKind => {
  const kind = KINDS.get(localNameOf(element)) ?? unknownKind(element);
  return kind !== 'skipped' && hasAttributes(element) && isSetAside(element) ? 'skipped' : kind;
};

/** Elements that HTML does not know are inline unless a style says otherwise, and only the style can tell. */
function unknownKind(element: Element): ElementKind {
  if (!localNameOf(element).includes('-')) return 'block';
  return getComputedStyle(element).display.startsWith('inline') ? 'inline' : 'block';
}

function isSetAside(element: Element): boolean {
  if (isOwn(element)) return true;
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return true;
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = attributeOf(element, 'role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  const language = attributeOf(element, 'lang');
  return language !== null && language !== '' && !/^en\b/i.test(language);
}
