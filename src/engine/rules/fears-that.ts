import { Part, Sense } from '../lexicon/classes.ts';
import { isMark, isPart, phraseAt, wordAt, isWord } from '../grammar/look.ts';
import { charges, grave, misgivings, opinions, rumours, surges, told, topics } from '../lexicon/talk-frames.ts';
import type { Sentence } from '../text/sentences.ts';
import { isHolder, talkAt } from '../grammar/talk.ts';
import type { WordRule } from './rule.ts';

/** What makes talk the backdrop of an event. */
const LOOSE = /^(?:amid|amidst|despite|over|after|following|by|with|on|because|from)$/;
const BACKDROPS: readonly (readonly string[])[] = [
  ['because', 'of'],
  ['in', 'the', 'face', 'of'],
  ['for', 'all', 'the'],
  ['due', 'to'],
  ['in', 'spite', 'of'],
];
/** Those whom talk divides or unites have it: "united over concerns". */
const SHARED = /^(?:united|divided|split|torn)$/;
/** Verbs and prepositions after which questions are those that somebody asks and answers. */
const ASKED =
  /^(?:ask|answer|take|field|answering|asked|asking|answered|taking|took|fielded|fielding|duck|ducked|dodged|refused|to|by|with|on)$/;
const NAGGING =
  /^(?:nagging|lingering|persistent|growing|serious|new|fresh|unanswered|mounting|renewed|troubling|amid|over|despite|of)$/;

/** Whether the talk is the backdrop of an event: "on fears that", "in the face of concerns about". */
function isBackdrop(s: Sentence, from: number): boolean {
  if (LOOSE.test(wordAt(s, from - 1))) return !SHARED.test(wordAt(s, from - 2));
  if (wordAt(s, from - 1) === 'of' && isWord(s, from - 2, surges)) return true;
  return BACKDROPS.some((words) => {
    const start = wordAt(s, from) === words[words.length - 1] ? from + 1 : from;
    return phraseAt(s, start - words.length, words);
  });
}

function opensClause(s: Sentence, at: number): boolean {
  return at <= s.from || isMark(s, at - 1) || isPart(s, at - 1, Part.subordinator | Part.conjunction);
}

/** Verbs by which a person utters or spreads talk: then it is theirs. */
const UTTERED = /^(?:rais|mak|made|express|voic|sow|spread|cast|plant|spark|stok|fuel|push|peddl|level|lodg)/;

/** "that" and a clause, or a clause at once: "allegations he lied". A verb after "that" makes it a relative clause. */
function opensContent(s: Sentence, i: number): boolean {
  const at = i + 1;
  if (wordAt(s, at) === 'that') return !isPart(s, at + 1, Part.verb | Part.be | Part.have | Part.modal);
  return (
    isWord(s, i, told) &&
    isPart(s, i - 1, BEFORE_NOUN) &&
    /^(?:he|she|they|it|there)$/.test(wordAt(s, at)) &&
    !isPart(s, at + 1, Part.have) &&
    !HELD.test(wordAt(s, at + 1))
  );
}

/** What stands before a noun: "Roe also claims he left" has a verb. */
const BEFORE_NOUN =
  Part.preposition | Part.the | Part.indefinite | Part.quantifier | Part.adjective | Part.demonstrative | Part.ing;

/** What people do with claims that come to them: "the claims he heard". */
const HELD = /^(?:takes?|took|gets?|got|receive[sd]?|face[sd]?|hears?|heard|shares?d?|made|makes|raise[sd]?|wants?)$/;

/** "in the sense that" explains a word. */
function isInTheSense(s: Sentence, i: number): boolean {
  return wordAt(s, i) === 'sense' && phraseAt(s, i - 2, ['in', 'the']);
}

/** "because of questions about", "in the face of questions about": nobody asks them here. */
function isRemote(s: Sentence, from: number): boolean {
  return wordAt(s, from - 1) === 'of' && isBackdrop(s, from);
}

export const fearsThat: WordRule = {
  id: 'fears-that',
  category: 'talk',
  construction: 'talk',
  pattern: 'talk noun without an owner + that/of/about/over',
  summary: 'Fears, claims or rumours stand in the text and nobody is said to have them.',
  reads: 'words',
  anchor: Sense.talk,
  match: (s, i) => {
    const talk = talkAt(s, i);
    const word = wordAt(s, i);
    const next = wordAt(s, i + 1);
    if (word === 'reputation' && /^(?:as|for)$/.test(next)) return { span: [i, i + 2], strength: 'possible' };
    if (!talk || talk.owned || talk.denied || wordAt(s, i - 1) === 'common') return undefined;
    if (isWord(s, i, rumours)) {
      // Bare "speculation" may be what somebody in the sentence engages in.
      const shown =
        word !== 'speculation' || /^(?:that|about|of|over|on|surrounding|as|among|swirling|centered)$/.test(next);
      return { span: [talk.from, i + 1], strength: shown ? 'likely' : 'possible' };
    }
    if (talk.personal && talk.verb !== undefined && UTTERED.test(wordAt(s, talk.verb))) return undefined;
    const listed = word === 'claims' && /^(?:,|and)$/.test(wordAt(s, talk.from - 1));
    const apposed = isPart(s, talk.from, Part.indefinite) && /^[,-]$/.test(wordAt(s, talk.from - 1));
    const loose =
      !listed && !apposed && (isBackdrop(s, talk.from) || (talk.verb === undefined && opensClause(s, talk.from)));
    if (opensContent(s, i) && (isWord(s, i, misgivings) || isWord(s, i, opinions))) {
      const shown = !apposed && (isWord(s, i, misgivings) || (loose && word !== 'notion' && !isInTheSense(s, i)));
      return { span: [talk.from, next === 'that' ? i + 2 : i + 1], strength: shown ? 'likely' : 'possible' };
    }
    if (/^(?:of|about|over|surrounding)$/.test(next) && isWord(s, i, topics)) {
      if (next === 'of' && isHolder(s, i + 2)) return undefined;
      const asked =
        word === 'questions' &&
        (ASKED.test(wordAt(s, talk.from - 1)) || !(NAGGING.test(wordAt(s, i - 1)) || isRemote(s, talk.from)));
      const shown = !asked && !apposed && (isWord(s, i, charges) || (loose && isWord(s, i, grave)));
      return { span: [talk.from, i + 2], strength: shown ? 'likely' : 'possible' };
    }
    // "the sexual abuse allegations"
    const named =
      /^(?:allegations|accusations)$/.test(word) &&
      talk.from < i &&
      !isPart(s, i - 1, Part.the | Part.demonstrative | Part.quantifier);
    return named ? { span: [talk.from, i + 1], strength: 'likely' } : undefined;
  },
  hits: [
    'The bank fell on fears that it would fail.',
    'Rumours of a merger grew.',
    'The vote was marred by allegations of fraud.',
    'He quit over allegations he lied.',
    'The bank lost money because of questions about its books.',
  ],
  misses: [
    { text: 'His fears that it would fail were groundless.', because: 'the fears are his' },
    { text: 'Maria Venn’s allegations of fraud were read out.', because: 'the allegations are hers' },
    { text: 'She fears that it would fail.', because: '“fears” is a verb with a subject' },
    { text: 'They expressed concerns about the dam.', because: 'they are the ones who express it' },
    { text: 'Maria Venn’s absurd and false claims that it would fail were read out.', because: 'the claims are hers' },
    { text: 'Venn also claims he left early.', because: '“claims” is a verb with a subject' },
    { text: 'If it rains, we’ll talk about the dam.', because: '“talk” is a verb with a subject' },
    { text: 'The concerns that she raised about fraud were read out.', because: 'she is the one who raised them' },
  ],
};
