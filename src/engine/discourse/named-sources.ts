import type { NamedAttribution } from '../finding.ts';

/** A source that a text names, and how often it attributes something to it. */
export interface NamedSource {
  /** The fullest words in which the text attributes something to it: "Ruth Adeyemi". */
  readonly words: string;
  readonly count: number;
  /** Which paragraph attributes to it for the first time, and where. */
  readonly first: { readonly paragraph: number; readonly attribution: NamedAttribution };
}

/** What is attributed to named sources in one paragraph. */
export interface NamedIn {
  readonly text: string;
  readonly named: readonly NamedAttribution[];
}

type Entry = { -readonly [Key in keyof NamedSource]: NamedSource[Key] };

const PRONOUN = /^(?:he|she|they|it|who|we|i)$/i;
const RELATIVE = /,?\s+(?:who|which|whose|whom|that)\s.*$/s;
/** "The senator": a role that points back to somebody. */
const ROLE = /^(?:the|this|that)\s+(?:\p{Ll}+\s+)*(\p{Ll}+)$/iu;

/**
 * Gathers the attributions of an article by source, in order of their first. "Adeyemi" is Ruth Adeyemi, "she" the source
 * before, "the senator" the last one called a senator: rough, and good enough for a list that a reader looks over.
 */
export function namedSources(paragraphs: readonly NamedIn[]): NamedSource[] {
  const entries: Entry[] = [];
  let last: Entry | undefined;
  for (const [paragraph, { text, named }] of paragraphs.entries()) {
    for (const attribution of named) {
      const words = wordsOf(text, attribution);
      const known = PRONOUN.test(words) ? last : entries.findLast((entry) => isSame(entry.words, words));
      if (known) {
        known.count += 1;
        if (words.length > known.words.length && !PRONOUN.test(words)) known.words = words;
        last = known;
      } else if (!PRONOUN.test(words)) {
        last = { words, count: 1, first: { paragraph, attribution } };
        entries.push(last);
      }
    }
  }
  return entries;
}

/** The whole phrase, with the name that may stand beside a role: "Her deputy, Tom Ashe". */
function wordsOf(text: string, { source, cue, end }: NamedAttribution): string {
  const until = cue.start >= source.end ? cue.start : Math.max(source.end, end);
  return text
    .slice(source.start, until)
    .replace(/\p{Cf}/gu, '')
    .replace(RELATIVE, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,—–-]+$/g, '');
}

function isSame(known: string, words: string): boolean {
  if (known === words) return true;
  const [, role] = ROLE.exec(words) ?? [];
  if (role !== undefined) return contains(known, role);
  return isPartOfName(known, words) || isPartOfName(words, known);
}

/** Whether a name of one or two words stands whole in a longer phrase: "Adeyemi" in "Ruth Adeyemi". */
function isPartOfName(phrase: string, name: string): boolean {
  return /^\p{Lu}\S*(?: \p{Lu}\S*)?$/u.test(name) && contains(phrase, name);
}

function contains(phrase: string, words: string): boolean {
  return ` ${phrase.toLowerCase().replace(/[,.]/g, ' ')} `.includes(` ${words.toLowerCase()} `);
}
