import { list } from './classes.ts';

/** What one has to feel or see to voice it: "they expressed frustration". Singular forms. */
export const feelings: ReadonlySet<string> = new Set(
  list(`frustration discomfort enthusiasm indignation disappointment unhappiness alarm optimism pessimism sympathy relief dismay
  regret surprise reluctance discontent dissatisfaction disbelief contempt disdain bewilderment nervousness exasperation impatience
  ambivalence annoyance anxiety unease hesitation bafflement consternation trepidation astonishment embarrassment gratitude`),
);

/** What people share without saying it, so that "among" tells whose it is: "a recognition among lawyers". */
export const sharedViews: ReadonlySet<string> = new Set([
  ...feelings,
  ...list(`recognition rethinking acknowledgment acknowledgement agreement disagreement realization realisation conviction
  confidence mistrust distrust nostalgia resignation consternation anxieties frustrations uneasiness jitters division
  divisions disillusionment backbiting hand-wringing soul-searching panic temptation`),
]);
