import { formsOf } from './forms.ts';
import { words } from './index.ts';

/** Verbs by which one answers talk of others: whoever dismisses an accusation has not made it. */
export const answerVerbs =
  formsOf(`dismiss reject deny rebut refute dispute deflect counter quash quell allay ease calm soothe assuage dispel
  defuse downplay face confront endure weather fight combat swat fend fuel feed stoke investigate probe`);

/** The same with a preposition: "bristle at", "push back against", "put to rest", "take issue with". */
export const phrasalAnswers = formsOf('bristle hit scoff laugh chafe push react deal cope contend take put');
export const amidAnswer = words('back out issue exception to');
export const endOfAnswer = words('at with to against on rest');
