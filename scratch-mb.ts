import { createServer } from 'node:http';
import { launch } from './scripts/launch.ts';
import { benchPages } from './bench/browser/pages.ts';
const html = benchPages()[2]!.html;
const server = createServer((q, r) => { r.setHeader('content-type','text/html; charset=utf-8'); r.end(`<!doctype html><html lang=en><body>${html}</body></html>`); });
await new Promise<void>((d) => server.listen(0, '127.0.0.1', d));
const { port } = server.address() as any;
const res: any = {};
for (const name of ['chrome','firefox'] as const) {
  const l = await launch(name, { extension: '/tmp/mb', prefs: {'privacy.reduceTimerPrecision': false} });
  const p = await l.browser.newPage();
  await p.goto(`http://127.0.0.1:${port}/`);
  await new Promise(r=>setTimeout(r,1500));
  res[name] = JSON.parse(await p.evaluate(() => new Promise<string>((d) => { addEventListener('bench-answer', (e: any) => d(e.detail)); dispatchEvent(new CustomEvent('bench-ask')); })));
  await l.browser.close();
}
server.close();
for (const k of Object.keys(res.chrome)) console.log(k.padEnd(24), String(res.chrome[k]).padEnd(14), res.firefox[k]);
