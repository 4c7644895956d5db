import { Part, Sense } from '../lexicon/classes.ts';
import { isMark, isPart, wordAt } from '../grammar/look.ts';
import { nounPhraseFrom } from '../grammar/noun-phrase-ahead.ts';
import type { Sentence } from '../text/sentences.ts';
import { talkAt } from '../grammar/talk.ts';
import type { WordRule } from './rule.ts';

const RUMOUR = /^(?:rumou?rs?|speculation|whispers|hearsay|innuendo)$/;
const FEELING =
  /^(?:fears|concerns?|worries|suspicions?|allegations|accusations|perceptions?|skepticism|scepticism|criticism|complaints|doubts)$/;
const OPINION =
  /^(?:claims?|suggestions?|belief|sense|impression|assertions|expectations|predictions|warnings|talk|criticisms|allegation|accusation|notion)$/;
const ABOUT =
  /^(?:allegations|accusations|concerns|questions|fears|doubts|skepticism|scepticism|suspicions|claims|worries|complaints|talk|predictions)$/;
const ALLEGED = /^(?:allegations|accusations|suspicions|talk)$/;
const GRAVE = /^(?:fears|claims|concerns|questions|doubts|worries|skepticism|scepticism|complaints)$/;
/** Prepositions that make talk the backdrop of an event. */
const LOOSE = /^(?:amid|amidst|despite|over|after|following|by|with|on|because|from)$/;
/** Verbs and prepositions after which questions are those that somebody asks and answers. */
const ASKED =
  /^(?:ask|answer|take|field|answering|asked|asking|answered|taking|took|fielded|fielding|duck|ducked|dodged|refused|to)$/;

const NAGGING =
  /^(?:nagging|lingering|persistent|growing|serious|new|fresh|unanswered|mounting|renewed|troubling|amid|over|despite|of)$/;

function opensClause(s: Sentence, at: number): boolean {
  return at <= s.from || isMark(s, at - 1) || isPart(s, at - 1, Part.subordinator | Part.conjunction);
}

/** "the fears of working families": whose they are is told. */
function isHuman(s: Sentence, at: number): boolean {
  const kind = nounPhraseFrom(s, at)?.kind;
  return kind === 'strong' || kind === 'weak' || kind === 'name' || kind === 'collective' || kind === 'open';
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
    if (wordAt(s, i) === 'reputation' && /^(?:as|for)$/.test(wordAt(s, i + 1)))
      return { span: [i, i + 2], strength: 'possible' };
    if (!talk || talk.owned || talk.denied || wordAt(s, i - 1) === 'common') return undefined;
    const word = wordAt(s, i);
    const next = wordAt(s, i + 1);
    if (RUMOUR.test(word) && (isPart(s, i, Part.plural) || !/^rumou?r$/.test(word))) {
      // Bare "speculation" may be what somebody in the sentence engages in.
      const told = word !== 'speculation' || /^(?:that|about|of|over|on|surrounding|as|among|swirling)$/.test(next);
      return { span: [talk.from, i + 1], strength: told ? 'likely' : 'possible' };
    }
    const byPerson =
      talk.personal &&
      talk.verb !== undefined &&
      isPart(s, talk.verb, Part.verb) &&
      /^(?:rais|mak|made|express|voic|sow|spread|cast|plant|spark|stok|fuel|push|peddl|level|lodg)/.test(
        wordAt(s, talk.verb),
      );
    if (byPerson) return undefined;
    const listed = word === 'claims' && /^(?:,|and)$/.test(wordAt(s, talk.from - 1));
    const loose =
      (!listed && LOOSE.test(wordAt(s, talk.from - 1))) ||
      (!listed && talk.verb === undefined && opensClause(s, talk.from));
    if (
      next === 'that' &&
      (FEELING.test(word) || OPINION.test(word)) &&
      !isPart(s, i + 2, Part.verb | Part.be | Part.have | Part.modal)
    )
      return {
        span: [talk.from, i + 2],
        strength: FEELING.test(word) || (loose && word !== 'notion') ? 'likely' : 'possible',
      };
    if (/^(?:of|about|over|surrounding)$/.test(next) && ABOUT.test(word)) {
      if (next === 'of' && isHuman(s, i + 2)) return undefined;
      if (word === 'questions' && (!NAGGING.test(wordAt(s, i - 1)) || ASKED.test(wordAt(s, talk.from - 1))))
        return { span: [talk.from, i + 2], strength: 'possible' };
      return {
        span: [talk.from, i + 2],
        strength: ALLEGED.test(word) || (loose && GRAVE.test(word)) ? 'likely' : 'possible',
      };
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
    'She dismissed allegations of fraud.',
  ],
  misses: [
    { text: 'His fears that it would fail were groundless.', because: 'the fears are his' },
    { text: 'Maria Venn’s allegations of fraud were read out.', because: 'the allegations are hers' },
    { text: 'She fears that it would fail.', because: '“fears” is a verb with a subject' },
    { text: 'They expressed concerns about the dam.', because: 'they are the ones who express it' },
  ],
};
