import { formsOf } from './forms.ts';
import { words } from './index.ts';

/** Verbs by which one answers talk of others: whoever dismisses an accusation has not made it. */
export const answerVerbs =
  formsOf(`dismiss reject deny rebut refute dispute deflect counter quash quell allay ease calm soothe assuage dispel
  defuse downplay face confront endure weather fight combat swat fend fuel feed stoke investigate probe`);

/** The same with a preposition or particle: "bristle at", "push back against", "put to rest", "take issue with". */
export const phrasalAnswers = formsOf(
  'bristle hit look play take shake scoff laugh brush shrug swat fend bat push put react chafe knock tamp deal cope contend',
);
export const amidAnswer = words('back out issue exception to');
export const endOfAnswer = words('at into down with to off aside away against on rest');
