/** `npm run fuzz [-- MILLIONS]`: ten million characters of hostile text, and the time it takes to read twice as much. */
import fc from 'fast-check';
import { growth } from '../tests/fuzz/growth.ts';
import { HOSTILE_PATTERNS, hostileText, repeat } from '../tests/fuzz/hostile-text.ts';
import { checkText } from '../tests/fuzz/properties.ts';

const MOST_GROWTH = 2.5;

const wanted = Number(process.argv[2] ?? 10) * 1_000_000;
const read = { characters: 0 };
const check = fc.property(hostileText, (text) => {
  read.characters += text.length;
  checkText(text);
});
while (read.characters < wanted) fc.assert(check, { numRuns: 1000 });
console.log(`${read.characters} characters of random text: every finding well formed, the same when run twice`);

for (const pattern of HOSTILE_PATTERNS) checkText(repeat(pattern, 20_000));
console.log(`${HOSTILE_PATTERNS.length} patterns over and over: every finding well formed`);

/** The least of some measurements: a busy machine can spoil one, a quadratic engine is as slow every time. */
function leastGrowth(pattern: (i: number) => string): number | undefined {
  let least: number | undefined = Infinity;
  for (let round = 0; round < 4 && least !== undefined && least > MOST_GROWTH; round += 1) {
    const again = growth(pattern, 3 + round);
    least = again === undefined ? undefined : Math.min(least, again);
  }
  return least;
}

const known: number[] = [];
for (const pattern of HOSTILE_PATTERNS) {
  const grown = leastGrowth(pattern);
  if (grown !== undefined) known.push(grown);
  if (grown === undefined || grown <= MOST_GROWTH) continue;
  console.error(`twice the text takes ${grown.toFixed(2)} times as long: ${JSON.stringify(repeat(pattern, 60))}`);
  process.exitCode = 1;
}
console.log(`twice the text takes at most ${Math.max(...known).toFixed(2)} times as long (${known.length} patterns)`);
console.log(`${HOSTILE_PATTERNS.length - known.length} patterns are read too fast to tell`);
