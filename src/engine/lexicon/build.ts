import { list, Part, Sense } from './classes.ts';
import { documents, massDocuments } from './documents.ts';
import { abstractNouns, adjectives, functionWords, plainVerbs } from './function-words.ts';
import { hearsayAdjectives, hearsayAdverbs } from './hearsay.ts';
import { britishForms, inflect } from './inflect.ts';
import { judgeVerbs, judgeVerbsThatAreNouns } from './judge-verbs.ts';
import { lightVerbs } from './light-verbs.ts';
import { feelingAdjectives, moodAdjectives } from './moods.ts';
import { GrowingLexicon } from './growing-lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { partitives } from './partitives.ts';
import { passiveAsVerbs, passiveOfVerbs, passiveToVerbs, widelyAdverbs } from './passive-participles.ts';
import { stirVerbs } from './stir-verbs.ts';
import { spreadAdjectives } from './spread-adjectives.ts';
import { strongPeople, strongPlurals } from './people-strong.ts';
import { collectives, kin, spokespeople, titles, weakPeople, weakPlurals } from './people-weak.ts';
import { pluralOf } from './plural.ts';
import { pureVerbs, sayVerbs, sayVerbsThatAreNouns } from './say-verbs.ts';
import { quoteVerbs, quoteVerbsThatAreNouns } from './quote-verbs.ts';
import { scholarVerbs } from './scholar-verbs.ts';
import { showVerbs } from './show-verbs.ts';
import { criticismNouns, faceVerbs, holdVerbs, raiseVerbs, talkNouns } from './talk-nouns.ts';
import { thinkVerbs, thinkVerbsThatAreNouns, viewVerbs } from './think-verbs.ts';
import { wordSets } from './word-set.ts';

/** How many lists are looked up, verbs inflected or words looked at again in one step. */
const LISTS_A_STEP = 40;
const STEP = 100;
const WORDS_A_STEP = 2000;

/** Every word of the lexicon, built once from the lists, in steps that are short even in a browser that has just started. */
export function* buildLexicon(): Generator<undefined, Lexicon> {
  const lexicon = new GrowingLexicon();
  for (const [prose, set] of wordSets()) {
    for (const word of list(prose)) lexicon.addList(word, set);
    if (set % LISTS_A_STEP === 0) yield;
  }
  // Only among these are words to which no class is given below.
  const listed = lexicon.size;
  // Marks are words too, so that every token has a number.
  for (const mark of `.,;:!?"'-()…$£€¥%&/#@*+=<>|~^_\\`) lexicon.numberOf(mark);
  yield;
  const add = (word: string, part: number, sense: number): number => lexicon.add(word, part, sense);
  const nouns = (words: readonly string[], sense: number): void => {
    for (const word of words) {
      add(word, Part.singular, sense);
      // "plaudits", "dozens": plurals as they stand.
      if (!/[tnmde]s$/.test(word)) add(pluralOf(word), Part.plural, sense);
    }
  };
  const verbs = (words: readonly string[], sense: number): void => {
    for (const word of words) {
      const { base, singular, past, participle, ing } = inflect(word);
      lexicon.addLemma(add(base, Part.verb | Part.base, sense), word);
      lexicon.addLemma(add(singular, Part.verb | Part.singularForm, sense), word);
      const isBoth = past === participle;
      lexicon.addLemma(add(past, Part.verb | Part.past | (isBoth ? Part.participle : 0), sense), word);
      if (!isBoth) lexicon.addLemma(add(participle, Part.verb | Part.participle, sense), word);
      lexicon.addLemma(add(ing, Part.verb | Part.ing, sense), word);
      const british = britishForms(word);
      if (british) {
        lexicon.addLemma(add(british[0], Part.verb | Part.past | Part.participle, sense), word, true);
        lexicon.addLemma(add(british[1], Part.verb | Part.ing, sense), word, true);
      }
    }
  };
  const participles = (words: readonly string[], sense: number): void => {
    for (const word of words) {
      add(inflect(word).participle, Part.verb | Part.participle, sense);
      const british = britishForms(word);
      if (british) add(british[0], Part.verb | Part.participle, sense);
    }
  };
  const alsoNouns = (words: readonly string[]): void => {
    for (const word of words) {
      add(word, Part.nounToo | Part.singular, 0);
      add(pluralOf(word), Part.nounToo | Part.plural, 0);
    }
  };

  for (const [part, words] of functionWords) for (const word of list(words)) add(word, part, 0);
  for (const word of list(adjectives)) add(word, Part.adjective, 0);
  for (const word of list(abstractNouns)) add(word, Part.nounToo | Part.singular, 0);
  yield;
  verbs(sayVerbs, Sense.say);
  verbs(pureVerbs, Sense.pure);
  verbs(quoteVerbs, Sense.say);
  yield;
  verbs(thinkVerbs, Sense.think);
  verbs(viewVerbs, Sense.viewAs);
  verbs(scholarVerbs, Sense.viewAs);
  verbs(judgeVerbs, Sense.judge);
  yield;
  verbs(showVerbs, Sense.show);
  verbs(raiseVerbs, Sense.raise);
  verbs(faceVerbs, Sense.face);
  verbs(
    holdVerbs.filter((verb) => verb !== 'have'),
    Sense.hold,
  );
  verbs(stirVerbs, Sense.stir);
  yield;
  const others = list(plainVerbs);
  for (let from = 0; from < others.length; from += STEP) {
    verbs(others.slice(from, from + STEP), 0);
    yield;
  }
  verbs(lightVerbs, 0);
  participles(passiveToVerbs, Sense.passiveTo);
  participles(passiveAsVerbs, Sense.passiveAs);
  participles(passiveOfVerbs, Sense.passiveOf);
  alsoNouns(sayVerbsThatAreNouns);
  alsoNouns(quoteVerbsThatAreNouns);
  alsoNouns(thinkVerbsThatAreNouns);
  alsoNouns(judgeVerbsThatAreNouns);
  yield;
  for (const word of [...moodAdjectives, ...feelingAdjectives]) add(word, Part.adjective, Sense.mood);
  for (const word of widelyAdverbs) add(word, Part.adverb, Sense.widely);
  for (const word of spreadAdjectives()) add(word, Part.adjective, Sense.spread);
  yield;
  nouns(strongPeople, Sense.strong);
  for (const word of strongPlurals) add(word, Part.plural, Sense.strong);
  nouns(weakPeople, Sense.weak);
  for (const word of weakPlurals) add(word, Part.plural, Sense.weak);
  nouns(kin, Sense.kin);
  yield;
  for (const word of spokespeople)
    add(
      word,
      word.endsWith('s') || word.endsWith('men') || word.endsWith('women') || word.endsWith('people')
        ? Part.plural
        : Part.singular,
      Sense.spokesman,
    );
  for (const word of collectives)
    add(word, word.endsWith('s') || word === 'police' ? Part.plural : Part.singular, Sense.collective);
  nouns(titles, Sense.title);
  nouns(documents, Sense.document);
  for (const word of massDocuments) add(word, Part.singular | Part.plural, Sense.document | Sense.mass);

  nouns(talkNouns, Sense.talk);
  nouns(criticismNouns, Sense.criticism);
  nouns(partitives, Sense.partitive);
  nouns(['source'], Sense.source);
  for (const word of hearsayAdverbs) add(word, Part.adverb, Sense.hearsayAdverb);
  for (const word of hearsayAdjectives) add(word, Part.adjective, Sense.hearsayAdjective);
  for (let id = 0; id < listed; id += 1) {
    lexicon.guess(id);
    if (id % WORDS_A_STEP === 0) yield;
  }
  return lexicon.finish();
}
