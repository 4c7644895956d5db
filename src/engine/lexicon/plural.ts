/** The plural of an English noun given in the singular. */
export function pluralOf(noun: string): string {
  if (/(?:wo)?man$/.test(noun)) return noun.slice(0, -3) + 'men';
  if (noun === 'person') return 'people';
  if (noun.endsWith('child')) return noun + 'ren';
  if (noun.endsWith('wife')) return noun.slice(0, -2) + 'ves';
  if (noun === 'hypothesis' || noun.endsWith('lysis')) return noun.slice(0, -2) + 'es';
  if (/[^aeiou]y$/.test(noun)) return noun.slice(0, -1) + 'ies';
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return noun + 'es';
  if (noun === 'thief') return 'thieves';
  return noun + 's';
}
