/** Endings of plural nouns for people; only verbs that can do nothing but report make such a word a source. */
const OPEN =
  /(?:[^aeiou]ers|[aeiou][a-z]ers|ors|ists|ians|ants|ees|eers|men|women|folks|ogues|crats|makers|holders|owners|goers|activists)$/;
const OPEN_SINGULAR = /(?:[^aeiouw]er|[ts]or|ist|ian|ant|ee|eer|man|woman|ogue|crat)$/;

/** Things, and names, that end like people. */
const THINGS = new Set(
  (
    'numbers letters matters orders papers centers quarters offers answers powers computers others servers factors errors colors posters ' +
    // Surnames, and an agency.
    'reuters sanders saunders rogers peters walters summers chambers flowers winters connors travers ' +
    'headquarters newspapers chapters covers manners prayers careers characters parameters trackers rumors markers pointers thrillers ' +
    'processors registers browsers controllers filters folders ' +
    'indicators monitors sensors behaviors dangers genders committees variants disasters restaurants'
  ).split(' '),
);

/** Scholars and practitioners of a field that are in no list: "volcanologists", "lexicographers", "podiatrists". */
const LEARNED =
  /(?:ologist|ographer|iatrist|iatrician|ometrist|onomist|onomer|ophysicist|aeontologist|ethicist|theorist|scientist)s?$/;

export function isLearned(word: string): boolean {
  return word.length > 8 && LEARNED.test(word);
}

export function isOpenPlural(word: string): boolean {
  return word.length > 5 && OPEN.test(word) && !THINGS.has(word);
}

export function isOpenSingular(word: string): boolean {
  return word.length > 4 && OPEN_SINGULAR.test(word) && !THINGS.has(word + 's');
}
