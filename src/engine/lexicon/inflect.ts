/** Verbs whose past is not base + "ed": base → past and participle. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  quip: ['quipped', 'quipped'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  see: ['saw', 'seen'],
  find: ['found', 'found'],
  feel: ['felt', 'felt'],
  write: ['wrote', 'written'],
  know: ['knew', 'known'],
  put: ['put', 'put'],
  hold: ['held', 'held'],
  foresee: ['foresaw', 'foreseen'],
  show: ['showed', 'shown'],
  give: ['gave', 'given'],
  make: ['made', 'made'],
  speak: ['spoke', 'spoken'],
  understand: ['understood', 'understood'],
  hear: ['heard', 'heard'],
  bet: ['bet', 'bet'],
  swear: ['swore', 'sworn'],
  cast: ['cast', 'cast'],
  draw: ['drew', 'drawn'],
  come: ['came', 'come'],
  go: ['went', 'gone'],
  take: ['took', 'taken'],
  get: ['got', 'got'],
  meet: ['met', 'met'],
  forecast: ['forecast', 'forecast'],
  retell: ['retold', 'retold'],
  misread: ['misread', 'misread'],
  read: ['read', 'read'],
  keep: ['kept', 'kept'],
  begin: ['began', 'begun'],
  become: ['became', 'become'],
  leave: ['left', 'left'],
  bring: ['brought', 'brought'],
  hit: ['hit', 'hit'],
  run: ['ran', 'run'],
  rise: ['rose', 'risen'],
  fall: ['fell', 'fallen'],
  win: ['won', 'won'],
  lose: ['lost', 'lost'],
  lead: ['led', 'led'],
  buy: ['bought', 'bought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  strike: ['struck', 'struck'],
  stand: ['stood', 'stood'],
  set: ['set', 'set'],
  seek: ['sought', 'sought'],
  pay: ['paid', 'paid'],
  build: ['built', 'built'],
  spend: ['spent', 'spent'],
  grow: ['grew', 'grown'],
  fly: ['flew', 'flown'],
  lie: ['lay', 'lain'],
  sit: ['sat', 'sat'],
  shoot: ['shot', 'shot'],
  fight: ['fought', 'fought'],
  break: ['broke', 'broken'],
  choose: ['chose', 'chosen'],
  drive: ['drove', 'driven'],
  throw: ['threw', 'thrown'],
  want: ['wanted', 'wanted'],
  beat: ['beat', 'beaten'],
  wear: ['wore', 'worn'],
  cut: ['cut', 'cut'],
};

/** The forms of one verb. */
export interface Forms {
  readonly base: string;
  readonly singular: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

export function inflect(base: string): Forms {
  const irregular = IRREGULAR[base];
  const past = irregular?.[0] ?? regularPast(base);
  return { base, singular: singularOf(base), past, participle: irregular?.[1] ?? past, ing: ingOf(base) };
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

function doubles(base: string): boolean {
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base) || STRESSED.has(base);
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return base + 'd';
  if (/[^aeiou]y$/.test(base)) return base.slice(0, -1) + 'ied';
  return (doubles(base) ? base + base.slice(-1) : base) + 'ed';
}

function singularOf(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return base + 'es';
  if (/[^aeiou]y$/.test(base)) return base.slice(0, -1) + 'ies';
  return base + 's';
}

function ingOf(base: string): string {
  if (base.endsWith('ie')) return base.slice(0, -2) + 'ying';
  if (base.endsWith('e') && !base.endsWith('ee')) return base.slice(0, -1) + 'ing';
  return (doubles(base) ? base + base.slice(-1) : base) + 'ing';
}

/** The past and the participle in -ing as the British write them, where they differ: "labelled", "fuelling". */
export function britishForms(base: string): readonly [past: string, ing: string] | undefined {
  return /[^aeiou][aeiou]l$|uel$|ial$/.test(base) && base.length > 3 ? [`${base}led`, `${base}ling`] : undefined;
}
