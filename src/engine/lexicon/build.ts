import { list, Part, Sense, type WordEntry } from './classes.ts';
import { documents, massDocuments } from './documents.ts';
import { adjectives, functionWords, plainVerbs } from './function-words.ts';
import { hearsayAdjectives, hearsayAdverbs } from './hearsay.ts';
import { britishForms, inflect } from './inflect.ts';
import { judgeVerbs, judgeVerbsThatAreNouns } from './judge-verbs.ts';
import { feelingAdjectives, moodAdjectives } from './moods.ts';
import { partitives } from './partitives.ts';
import { passiveAsVerbs, passiveOfVerbs, passiveToVerbs, widelyAdverbs } from './passive-participles.ts';
import { stirVerbs } from './stir-verbs.ts';
import { spreadAdjectives } from './spread-adjectives.ts';
import { strongPeople, strongPlurals } from './people-strong.ts';
import { collectives, kin, spokespeople, titles, weakPeople, weakPlurals } from './people-weak.ts';
import { pluralOf } from './plural.ts';
import { pureVerbs, sayVerbs, sayVerbsThatAreNouns } from './say-verbs.ts';
import { showVerbs } from './show-verbs.ts';
import { criticismNouns, faceVerbs, holdVerbs, raiseVerbs, rumourNouns, talkNouns } from './talk-nouns.ts';
import { thinkVerbs, thinkVerbsThatAreNouns, viewVerbs } from './think-verbs.ts';

interface Growing {
  part: number;
  sense: number;
}

/** Every word with all its classes, and the base forms of verbs. */
export interface Entries {
  readonly entries: ReadonlyMap<string, WordEntry>;
  readonly lemmas: ReadonlyMap<string, string>;
}

/** How many verbs are inflected in one step. */
const STEP = 100;

/** Every word of the lexicon, built once from the lists, in steps that are short even in a browser that has just started. */
export function* buildLexicon(): Generator<undefined, Entries> {
  const entries = new Map<string, Growing>();
  const add = (word: string, part: number, sense: number): void => {
    const entry = entries.get(word);
    if (entry) {
      entry.part |= part;
      entry.sense |= sense;
    } else entries.set(word, { part, sense });
  };
  const nouns = (words: readonly string[], sense: number): void => {
    for (const word of words) {
      add(word, Part.singular, sense);
      add(pluralOf(word), Part.plural, sense);
    }
  };
  const lemmas = new Map<string, string>();
  const verbs = (words: readonly string[], sense: number): void => {
    for (const word of words) {
      const forms = inflect(word);
      for (const form of Object.values(forms)) if (!lemmas.has(form)) lemmas.set(form, word);
      add(forms.base, Part.verb | Part.base, sense);
      add(forms.singular, Part.verb | Part.singularForm, sense);
      add(forms.past, Part.verb | Part.past, sense);
      add(forms.participle, Part.verb | Part.participle, sense);
      add(forms.ing, Part.verb | Part.ing, sense);
      const british = britishForms(word);
      if (british) {
        add(british[0], Part.verb | Part.past | Part.participle, sense);
        add(british[1], Part.verb | Part.ing, sense);
        for (const form of british) lemmas.set(form, word);
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
  yield;
  verbs(sayVerbs, Sense.say);
  verbs(pureVerbs, Sense.pure);
  yield;
  verbs(thinkVerbs, Sense.think);
  verbs(viewVerbs, Sense.viewAs);
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
  participles(passiveToVerbs, Sense.passiveTo);
  participles(passiveAsVerbs, Sense.passiveAs);
  participles(passiveOfVerbs, Sense.passiveOf);
  alsoNouns(sayVerbsThatAreNouns);
  alsoNouns(thinkVerbsThatAreNouns);
  alsoNouns(judgeVerbsThatAreNouns);
  yield;
  for (const word of [...moodAdjectives, ...feelingAdjectives]) add(word, Part.adjective, Sense.mood);
  for (const word of widelyAdverbs) add(word, Part.adverb, Sense.widely);
  for (const word of spreadAdjectives()) add(word, Part.adjective, Sense.spread);
  yield;
  for (const word of [
    'for',
    'to',
    'in',
    'according',
    'hear',
    'hears',
    'heard',
    'among',
    'amongst',
    'hearing',
    'word',
    'legend',
    'tradition',
    'lore',
    'folklore',
    'thinking',
  ])
    add(word, 0, Sense.viewer);
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
  nouns(rumourNouns, Sense.talk | Sense.doubtful);
  nouns(criticismNouns, Sense.criticism);
  nouns(partitives, Sense.partitive);
  nouns(['source'], Sense.source);
  for (const word of hearsayAdverbs) add(word, Part.adverb, Sense.hearsayAdverb);
  for (const word of hearsayAdjectives) add(word, Part.adjective, Sense.hearsayAdjective);
  return { entries, lemmas };
}
