import { list } from './classes.ts';

/** Verbs of praise and blame: the subject passes judgement on somebody. */
export const judgeVerbs = list(`
  accuse criticize criticise blame praise mock dismiss denounce slam blast condemn fault ridicule deride assail lambast lambaste
  decry disparage pan laud applaud commend castigate chastise rebuke scold skewer berate vilify hail link discredit rap
  question reject downplay discount bristle balk challenge attack savage trash pillory lampoon credit welcome cheer celebrate extol compare defend malign
`);

export const judgeVerbsThatAreNouns = list(
  'blame praise fault slam blast rebuke link question challenge attack savage trash credit welcome cheer rap pan mock ridicule',
);
