/** Deterministic news-like prose: as many different words as real text has, and a claim to mark now and then. */

const PLACES =
  'Ellery Norbridge Calder Tarn Vale Harwick Lund Osmere Petham Quay Rothwell Stanmere Thornby Ulverton'.split(' ');
const PEOPLE = 'Ines Ruth Tom Marta Owen Peter Leila Jonas Amara Viktor Helen Bashir'.split(' ');
const FAMILY = 'Ashe Bright Calloway Dunne Eriksen Farouk Grant Hollis Ivers Jansen Kerr Lindqvist Moreau'.split(' ');
const THINGS =
  'bridge ferry harbour school budget market railway hospital valley reservoir library stadium factory orchard tunnel'.split(
    ' ',
  );
const ADJECTIVES = 'new narrow ageing costly northern quiet wooden temporary public second busy disused'.split(' ');
const VERBS = 'closed opened moved repaired sold measured painted flooded rebuilt inspected abandoned widened'.split(
  ' ',
);

/** `P` place, `N` first name, `F` family name, `T` thing, `A` adjective, `V` verb, `#` number. */
const PLAIN = [
  'The A T in P was V in the spring of #, after two winters of rain.',
  'N F walked along the A T on Monday and counted # boats.',
  '“We will vote on Friday,” N F, the mayor of P, said.',
  'It cost # million to build, which is more than P spends on its T in a year.',
  'In the morning the T was V again, and the road to P stayed shut until noon.',
  'Her deputy, N F, took notes; the A T behind them had been V for weeks.',
  'There are # houses between the T and the sea, most of them built of stone.',
  'According to N F, who runs the T at P, the water rose by # centimetres.',
  'The council met twice, once in P and once in a A T near the station.',
  'Nothing of the old T is left, but the A wall still stands beside the path.',
  'F, # years old, grew up in P and has known the T all her life.',
  'The train leaves at # minutes past the hour and passes the A T on the left.',
  'A plaque on the T, V last year, tells of the flood that came to P in #.',
  'He bought the A T from N F, painted it white and opened a shop.',
];

const CLAIMS = [
  'Critics say the A T will never pay for itself.',
  'A senior official, speaking on condition of anonymity, said the T in P would be V.',
  'The A T is said to have been V in haste.',
  'The owner has reportedly been offered a A T in P.',
  'Studies show that a A T rarely lasts # years.',
  'The plan has sparked speculation about the future of the T.',
  'Some residents fear that the A T could be V by #.',
];

/** The same numbers on every machine (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function sentence(random: () => number): string {
  const one = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  // About one mark in 1,200 characters, as in the news.
  const template = one(random() < 0.06 ? CLAIMS : PLAIN);
  const fill: Readonly<Record<string, () => string>> = {
    P: () => one(PLACES),
    N: () => one(PEOPLE),
    F: () => one(FAMILY),
    T: () => one(THINGS),
    A: () => one(ADJECTIVES),
    V: () => one(VERBS),
    '#': () => String(1 + Math.floor(random() * 2000)),
  };
  return template.replace(/\b[PNFTAV]\b|#/g, (letter) => fill[letter]?.() ?? letter);
}

export function paragraph(random: () => number, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(random)).join(' ');
}
