/** Endings of plural nouns for people; only verbs that can do nothing but report make such a word a source. */
const OPEN =
  /(?:[^aeiou]ers|[aeiou][a-z]ers|ors|ists|ians|ants|ees|eers|men|women|folks|ogues|crats|makers|holders|owners|goers|activists)$/;
const OPEN_SINGULAR = /(?:[^aeiouw]er|[ts]or|ist|ian|ant|ee|eer|man|woman|ogue|crat)$/;

/** Things that end like people. */
const THINGS = new Set(
  (
    'numbers members-only letters matters orders papers papers centers centres quarters offers answers powers computers others dollars figures ' +
    'servers towers waters borders shoulders dinners summers winters corners layers factors errors colors doors floors mirrors motors sectors ' +
    'plants grants variants restaurants wants warrants accounts committees fees trees degrees guarantees knees employees-only lists fists ' +
    'posters headquarters newspapers chapters covers fingers flowers hours labours flavors flavors humors rumors rumours favors favours tremors mayors-only ' +
    'regimen specimen omen women-only stamen manners prayers careers tigers monsters disasters characters parameters trailers trackers ' +
    'banners folders printers routers fires drivers-only wires wonders mothers-only orders chambers registers clusters filters feathers ' +
    'users-only rivers covers meters kilometers kilometres centimeters markers lasers bumpers boosters-only triggers containers trousers blisters ' +
    'consumers-only headers footers bankers-only ladders pointers thrillers elephants giants pollutants remnants indicators reactors tractors ' +
    'monitors sensors processors corridors vectors interiors exteriors behaviors behaviours guarantees refugees-only commissions encounters ' +
    'dangers anchors-only stickers lockers boilers spiders murders genders tenders elders-only sliders riders-only voters-only letters helicopters semesters ' +
    'shelters scooters quarters hamburgers burgers fibers fibres cancers soldiers-only barriers carriers-only terrors horrors ancestors'
  ).split(' '),
);

/** Scholars and practitioners of a field that are in no list: "volcanologists", "lexicographers", "podiatrists". */
const LEARNED =
  /(?:ologist|ographer|iatrist|ometrist|onomist|onomer|ophysicist|aeontologist|ethicist|theorist|scientist)s?$/;

export function isLearned(word: string): boolean {
  return word.length > 8 && LEARNED.test(word);
}

export function isOpenPlural(word: string): boolean {
  return word.length > 5 && OPEN.test(word) && !THINGS.has(word);
}

export function isOpenSingular(word: string): boolean {
  return word.length > 4 && OPEN_SINGULAR.test(word) && !THINGS.has(word + 's');
}
