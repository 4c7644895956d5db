import { list } from './classes.ts';

/** Verbs whose past is not base + "ed": base, past and, where it is another word, participle. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  `say said, quip quipped, tell told, think thought, see saw seen, find found, feel felt, write wrote written, know knew
  known, put put, hold held, deal dealt, foresee foresaw foreseen, show showed shown, give gave given, make made, speak spoke
  spoken, understand understood, hear heard, bet bet, swear swore sworn, cast cast, draw drew drawn, come came come, go
  went gone, take took taken, get got, meet met, forecast forecast, read read, keep kept, begin began begun, become
  became become, leave left, bring brought, hit hit, run ran run, rise rose risen, fall fell fallen, win won, lose lost,
  lead led, buy bought, sell sold, send sent, strike struck, stand stood, set set, seek sought, pay paid, build built,
  spend spent, grow grew grown, fly flew flown, lie lay lain, sit sat, shoot shot, fight fought, break broke broken,
  choose chose chosen, drive drove driven, throw threw thrown, want wanted, beat beat beaten, wear wore worn, cut cut, feed fed`
    .split(',')
    .map((verb) => list(verb))
    .map(([base = '', ...forms]) => [base, forms]),
);

/** The forms of one verb. */
export interface Forms {
  readonly base: string;
  readonly singular: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

export function inflect(base: string): Forms {
  const irregular = IRREGULAR.get(base);
  const stem = doubles(base) ? base + base.slice(-1) : base;
  const past = irregular?.[0] ?? regularPast(base, stem);
  return { base, singular: singularOf(base), past, participle: irregular?.[1] ?? past, ing: ingOf(base, stem) };
}

/** Verbs of two syllables that double their last letter because the stress lies there. */
const STRESSED = new Set([
  'admit',
  'rebut',
  'concur',
  'infer',
  'refer',
  'incur',
  'commit',
  'begin',
  'forget',
  'prefer',
  'deter',
  'aver',
  'submit',
  'demur',
]);

const VOWELS = new Set('aeiou');
const DOUBLED = new Set('bdgmnprt');

/** "plan", "admit": not "plant", "visit". */
function doubles(base: string): boolean {
  const isShort = DOUBLED.has(base.at(-1) ?? '') && base.search(/[aeiou]/) === base.length - 2;
  return isShort || STRESSED.has(base);
}

function regularPast(base: string, stem: string): string {
  if (base.endsWith('e')) return base + 'd';
  return endsInConsonantY(base) ? base.slice(0, -1) + 'ied' : stem + 'ed';
}

/** "carry", not "stay". */
function endsInConsonantY(base: string): boolean {
  return base.endsWith('y') && !VOWELS.has(base.at(-2) ?? '');
}

function singularOf(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return base + 'es';
  return endsInConsonantY(base) ? base.slice(0, -1) + 'ies' : base + 's';
}

function ingOf(base: string, stem: string): string {
  if (base.endsWith('ie')) return base.slice(0, -2) + 'ying';
  return (base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : stem) + 'ing';
}

/** The past and the participle in -ing as the British write them, where they differ: "labelled", "fuelling". */
export function britishForms(base: string): readonly [past: string, ing: string] | undefined {
  if (base === 'learn') return ['learnt', 'learning'];
  if (!base.endsWith('l') || base.length <= 3) return undefined;
  return /[^aeiou][aeiou]l$|uel$|ial$/.test(base) ? [`${base}led`, `${base}ling`] : undefined;
}
