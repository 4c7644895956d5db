/**
 * Verbs that say nothing by themselves and report with the noun that is their object: "drew parallels", "poured scorn".
 * Base forms, each with the nouns that make it tell or judge.
 */
export const lightVerbs: Readonly<Record<string, string>> = {
  draw: 'parallel parallels comparison comparisons analogy analogies',
  take: 'issue exception umbrage',
  give: 'warning warnings account accounts description descriptions explanation explanations welcome',
  provide: 'explanation explanations theory theories interpretation interpretations',
  offer:
    'explanation explanations theory theories interpretation interpretations assessment assessments praise criticism criticisms opinion opinions verdict',
  pour: 'scorn praise ridicule',
  heap: 'scorn praise ridicule blame criticism',
  lavish: 'praise',
  lay: 'blame',
  pin: 'blame',
  sound: 'alarm warning warnings',
  level: 'accusation accusations criticism criticisms allegation allegations',
};
