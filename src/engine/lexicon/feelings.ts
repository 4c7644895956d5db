import { words } from './index.ts';

const FEELINGS = `frustration frustrations discomfort enthusiasm indignation disappointment unhappiness alarm optimism pessimism sympathy
  relief dismay regret regrets surprise reluctance discontent dissatisfaction disbelief contempt disdain bewilderment nervousness
  exasperation impatience ambivalence annoyance anxiety anxieties unease uneasiness hesitation bafflement consternation trepidation
  astonishment embarrassment gratitude amazement`;

/** What one has to feel or see to voice it: "they expressed frustration". */
export const feelings = words(FEELINGS);

/** What people share without saying it, so that "among" tells whose it is: "a recognition among lawyers". */
export const sharedViews =
  words(`${FEELINGS} opinion opinions view views recognition rethinking acknowledgment acknowledgement agreement disagreement realization
  realisation conviction confidence mistrust distrust nostalgia resignation jitters division divisions disillusionment backbiting
  mood hand-wringing soul-searching panic temptation`);
