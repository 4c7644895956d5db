import { collect, Ours } from './ours.ts';
import { bareWalk, compileRegex, innerHtml, markJsPhrases, markJsRegex, regexPipe } from './peers.ts';
import { ANSWER, ASK, type Ask, type Run, type Way, WAYS } from './protocol.ts';

/** The content script that measures: it runs where the extension's own does, in the same world and under the same wrappers. */

const html = document.body.innerHTML;

/** Collects garbage, where the browser has been started so that it can be asked to. */
const collectGarbage: unknown = Reflect.get(globalThis, 'gc');

/** The document as it was when it came, or several times over, laid out and drawn. */
async function freshBody({ copies, collects }: Ask): Promise<void> {
  CSS.highlights.clear();
  document.body.innerHTML = html.repeat(copies);
  if (collects && typeof collectGarbage === 'function') {
    collectGarbage();
    // What was collected is cleared away when the next observer is made; and compiled expressions are thrown away with it.
    new MutationObserver(() => undefined).disconnect();
    compileRegex();
  }
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  await new Promise((done) => setTimeout(done, 20));
}

type WholeWay = Exclude<Way, 'ours' | 'live-alone' | 'live-ours'>;

const WHOLE: Readonly<Record<WholeWay, () => number | Promise<number>>> = {
  walk: bareWalk,
  pipe: regexPipe,
  collect,
  innerhtml: innerHtml,
  'mark.js': markJsRegex,
  'mark.js-phrases': markJsPhrases,
};

async function run(way: WholeWay | 'ours'): Promise<Run> {
  if (way === 'ours') {
    const ours = new Ours();
    const result = await ours.read();
    ours.stop();
    return result;
  }
  const began = performance.now();
  const marks = await WHOLE[way]();
  const total = performance.now() - began;
  return { total, slices: [total], marks };
}

/** A live page: so many nodes at a time, so many times, milliseconds apart. */
const LIVE = { nodes: 20, batches: 20, apart: 100 };
/** Milliseconds after which what came in last has been read. */
const REST = 300;

/** Adds 200 nodes a second for two seconds, with or without a reader watching. */
async function live(isWatched: boolean): Promise<Run> {
  const ours = isWatched ? new Ours() : undefined;
  await ours?.read();
  const before = ours?.slices.length ?? 0;
  const adding: number[] = [];
  for (let batch = 0; batch < LIVE.batches; batch += 1) {
    const began = performance.now();
    for (let node = 0; node < LIVE.nodes; node += 1) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `Critics say that bridge ${batch} of the ${node} over the river was closed in haste.`;
      document.body.append(paragraph);
    }
    // What the page pays for them whether it is read or not.
    document.body.getBoundingClientRect();
    adding.push(performance.now() - began);
    await new Promise((done) => setTimeout(done, LIVE.apart));
  }
  await new Promise((done) => setTimeout(done, REST));
  ours?.stop();
  const slices = ours ? ours.slices.slice(before) : adding;
  const total = slices.reduce((sum, one) => sum + one, 0);
  return { total, slices, share: total / (LIVE.batches * LIVE.apart), marks: 0 };
}

function isAsk(value: unknown): value is Ask {
  return typeof value === 'object' && value !== null && 'way' in value && WAYS.some((way) => way === value.way);
}

async function answer(ask: unknown): Promise<Run> {
  if (!isAsk(ask)) throw new TypeError('Not a question of the bench.');
  if (ask.copies > 0) await freshBody(ask);
  if (ask.way === 'live-alone' || ask.way === 'live-ours') return live(ask.way === 'live-ours');
  return run(ask.way);
}

function reply(detail: unknown): void {
  dispatchEvent(new CustomEvent(ANSWER, { detail: JSON.stringify(detail) }));
}

addEventListener(ASK, (event) => {
  if (!(event instanceof CustomEvent)) return;
  event.preventDefault();
  answer(JSON.parse(String(event.detail))).then(reply, (error: unknown) => reply({ error: String(error) }));
});
