import { list } from './classes.ts';

/** Adjectives after "be" that say what a group thinks: "experts are divided", "critics remain unconvinced". */
export const moodAdjectives = list(`
  skeptical sceptical worried concerned divided afraid surprised unsettled convinced alarmed wary unconvinced adamant confident optimistic
  pessimistic doubtful dubious split hopeful fearful anxious nervous puzzled baffled sure certain unsure uncertain dismayed suspicious cautious critical mindful incredulous unanimous perplexed apprehensive
  uneasy leery dismissive
`);
