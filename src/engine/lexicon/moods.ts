import { inflect } from './inflect.ts';
import { list } from './classes.ts';
import { stirVerbs } from './stir-verbs.ts';

/** Adjectives after "be" that say what a group thinks: "experts are divided", "critics remain unconvinced". */
export const moodAdjectives = list(`
  skeptical sceptical worried concerned divided afraid surprised unsettled convinced alarmed wary unconvinced adamant confident optimistic
  pessimistic doubtful dubious split hopeful fearful anxious nervous puzzled baffled sure certain unsure uncertain dismayed suspicious cautious critical mindful incredulous unanimous perplexed apprehensive
  uneasy leery dismissive unimpressed unmoved sanguine upbeat downbeat bullish bearish gloomy agnostic ambivalent lukewarm scathing
  unperturbed unfazed noncommittal non-committal adamant insistent effusive lyrical ecstatic
`);

/** Adjectives of feeling, which tell a view only with what it is about after them: "upset that", "furious over". */
export const feelingAdjectives: readonly string[] = list(`
  upset angry furious thrilled pleased unhappy displeased aghast livid irate enthusiastic delighted excited relieved resigned enthused
  incensed heartened disheartened gleeful
`).concat(stirVerbs.map((verb) => inflect(verb).participle).filter((word) => !moodAdjectives.includes(word)));
