import { execFileSync } from 'node:child_process';
import { median, spread } from '../statistics.ts';
import type { Section } from '../table.ts';

/** Programs that load a reader and read one text with it: `text` is the article. */
function programs(engine: string): Readonly<Record<string, string>> {
  return {
    'Says Who?': `(await import(${JSON.stringify(engine)})).analyze(text)`,
    'wink-nlp, tokens and tags': `
      const [{ default: wink }, { default: model }] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')]);
      const nlp = wink(model, ['sbd', 'pos']);
      nlp.readDoc(text).tokens().out(nlp.its.pos);`,
    'write-good': `(await import('write-good')).default(text)`,
    'retext (english, intensify, passive)': `
      const names = ['unified', 'retext-english', 'retext-intensify', 'retext-passive'];
      const [{ unified }, ...plugins] = await Promise.all(names.map((name) => import(name)));
      const retext = plugins.reduce((made, plugin) => made.use(plugin.default), unified());
      retext.use(function () { this.compiler = () => ''; }).processSync(text);`,
    compromise: `(await import('compromise')).default(text).match('#Copula (said|believed) to')`,
  };
}

/** Import and the first article, each time in a fresh process; the start of Node itself is left out. */
export function cold(engine: string, text: string, rounds: number): Section {
  const all = Object.entries(programs(engine)).map(([name, body]) => ({ name, body, times: [] as number[] }));
  for (let round = 0; round < rounds; round += 1)
    for (const { body, times } of all) times.push(timeInFreshProcess(body, text));
  const ours = median(all[0]?.times ?? []);
  return {
    title: `Import and first article (${Math.round(text.length / 1000)} KB), cold`,
    header: ['line', 'ms', '÷ Says Who?'],
    rows: all.map(({ name, times }) => [name, spread(times, 1), (median(times) / ours).toFixed(1)]),
  };
}

function timeInFreshProcess(body: string, text: string): number {
  const program = `const text = ${JSON.stringify(text)}; const from = performance.now(); ${body}; console.log(performance.now() - from);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' }));
}
