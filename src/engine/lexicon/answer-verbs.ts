import { list } from './classes.ts';
import { formsOf } from './forms.ts';
import { inflect } from './inflect.ts';

/** Verbs by which one answers talk of others: whoever dismisses an accusation has not made it. */
export const answerVerbs =
  formsOf(`dismiss reject deny rebut refute dispute deflect counter quash quell allay ease calm soothe assuage dispel
  defuse downplay face confront endure weather fight combat swat fend fuel feed stoke investigate probe`);

/** The same with a preposition or particle: "bristle at", "push back against", "put to rest", "brush aside". */
export const answerPhrases =
  byForm(`bristle at, hit back at/out at, look into, play down, take issue with/exception to, shake off, scoff at, laugh off/at,
  brush off/aside, shrug off, swat away/down/aside, fend off, bat away/down, push back against/back on, put to rest, react to,
  chafe at, knock down, tamp down, deal with, dealt with, cope with, contend with`);

/** What may follow each form of the verbs. */
function byForm(phrases: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  return new Map(
    phrases.split(/,\s+/).flatMap((phrase) => {
      const [verb = '', ...particles] = phrase.split(' ');
      const ends = particles.join(' ').split('/').map(list);
      return Object.values(inflect(verb)).map((form): [string, string[][]] => [form, ends]);
    }),
  );
}
