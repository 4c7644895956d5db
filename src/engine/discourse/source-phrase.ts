import type { NamedAttribution } from '../finding.ts';

const PRONOUN = /^(?:he|she|they|it|who|we|i|you)(?:['’]\p{Ll}+)?$/iu;
/** "The senator": a role that points back to somebody. */
const ROLE = /^(?:[Tt]he|[Tt]his|[Tt]hat)\s+(?:\p{Ll}+\s+)*(\p{Ll}+)$/u;
/** What stands beside a name and says more about it: "Her deputy, Tom Ashe", "Ed Lang (D)", "Peter Morgan of the Harbour Club". */
const BESIDE =
  /^(?:,\s+(?:\p{Lu}|(?:an?|the|his|her|its|their|one|including)\s)|\s+(?:\(|(?:of|at|for|from)\s)).{0,100}$/su;
/** A clause that tells what somebody did. */
const CLAUSE =
  /(?:,?\s+(?:who|which|whose|whom|that)\s|,\s+(?:(?!including)\p{Ll}+ing|at|in|on|after|before|as|like|along|with|according|and|but)\s).*$/su;
/** "James Lang, a banker who warned": the name that a role explains. */
const NAME_BEFORE =
  /(?!(?:On|In|At|By|For|From|Since|After|Before|Late|Last|This)\s)(?:\p{Lu}[^\s,]*\s)+\p{Lu}[^\s,]*,(?=\s$)/u;
/** UTF-16 code units within which such a name is looked for. */
const FAR = 60;
const ARTICLE = /^(?:the|an?)\s+/i;
const COURTESY = /^(?:m(?:rs?|iss|s)|dr|prof|sen|rep|gov)\.?\s+/i;
/** What follows a name. */
const REST = /(?:\s*[,(]|\s(?:of|at|for|from)\s).*$/su;
const SHORT_NAME = /^\p{Lu}\S*(?: \p{Lu}\S*)?$/u;
/** The last two words of a full name, whatever is said before them: "Rival Hilda Marsh", "Democrat Hilda Marsh". */
const FULL_NAME = /\p{Lu}\S*\s\p{Lu}\S*$/u;

/** The words in which a text attributes something to a source, and whom they may mean. */
export class SourcePhrase {
  readonly isPronoun: boolean;
  private readonly hasArticle: boolean;
  private readonly full: string | undefined;
  // What is compared: in small letters, each word between spaces.
  private readonly whole: string;
  private readonly name: string;
  private readonly shortName: string | undefined;
  private readonly role: string | undefined;

  constructor(readonly words: string) {
    const bare = bareName(words);
    const [, role] = ROLE.exec(words) ?? [];
    this.isPronoun = PRONOUN.test(words);
    this.hasArticle = ARTICLE.test(words);
    const isShort = SHORT_NAME.test(bare);
    // It may follow a role: "Her deputy, Tom Ashe".
    const after = isShort ? '' : bareName(words.replace(/^.*?, /, ''));
    this.full = FULL_NAME.exec(bare)?.[0] ?? FULL_NAME.exec(after)?.[0];
    this.whole = comparable(words.replace(ARTICLE, ''));
    this.name = comparable(this.full ?? bare);
    this.shortName = isShort ? comparable(bare) : undefined;
    this.role = role && comparable(role);
  }

  /** The whole phrase, with the name that may stand beside a role: "Her deputy, Tom Ashe". */
  static of(text: string, { source, cue, end }: NamedAttribution): SourcePhrase {
    const after = text.slice(source.end, cue.start >= source.end ? cue.start : Math.max(source.end, end));
    const [beside = ''] = BESIDE.exec(after.replace(CLAUSE, '')) ?? [];
    const itself = text.slice(source.start, source.end).replace(CLAUSE, '');
    const before = ARTICLE.test(itself)
      ? NAME_BEFORE.exec(text.slice(Math.max(0, source.start - FAR), source.start))
      : null;
    const seen = `${before ? `${before[0]} ` : ''}${itself}${beside}`.replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ');
    return new SourcePhrase(seen.replace(/^[\s,]+|[\s,—–-]+$/g, ''));
  }

  /** Whether a later phrase means the same source. */
  isMeantBy(later: SourcePhrase): boolean {
    if (this.whole === later.whole) return true;
    if (later.role !== undefined) return this.whole.includes(later.role);
    // Bodies with an article may end alike and be others: "the Harbour Police Department".
    const isSameName = this.full !== undefined && this.full === later.full && !this.hasArticle && !later.hasArticle;
    return isSameName || this.isNamedIn(later) || later.isNamedIn(this);
  }

  /** Whether it says more of who it is. */
  isFullerThan({ words, full }: SourcePhrase): boolean {
    return (this.full === undefined) === (full === undefined)
      ? this.words.length > words.length
      : this.full !== undefined;
  }

  /** "Adeyemi" in "Ruth Adeyemi" */
  private isNamedIn({ name }: SourcePhrase): boolean {
    return this.shortName !== undefined && name.includes(this.shortName);
  }
}

function bareName(words: string): string {
  return words.replace(REST, '').replace(ARTICLE, '').replace(COURTESY, '');
}

function comparable(words: string): string {
  return ` ${words.toLowerCase().replace(/[,.]/g, ' ')} `;
}
