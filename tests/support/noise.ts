import { type Page, type Target, TargetType } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { evaluateInsideFirefox } from '../../scripts/firefox-inside.ts';

/**
 * What scripts of the extension have written to consoles, and what they have thrown and nobody has caught, since the browser
 * was started: in this page, in the background and in the driver's page of the extension. Firefox keeps what is written in the
 * process that wrote it, which is another one: of these it tells what was thrown.
 */
export async function noiseOf(driver: Driver, page: Page): Promise<string[]> {
  const { name, browser, origin } = driver.launched;
  if (name === 'firefox') return (await inFirefox(driver)).split('\n').filter((line) => line !== '');
  const worker = browser.targets().find((it) => it.type() === TargetType.SERVICE_WORKER && it.url().startsWith(origin));
  const all = await Promise.all([page, driver.inside, ...(worker ? [worker] : [])].map(inChromium));
  return all.flat();
}

/** Chromium tells once more what was written before anybody listened. */
async function inChromium(target: Pick<Page | Target, 'createCDPSession'>): Promise<string[]> {
  const session = await target.createCDPSession();
  const noise: string[] = [];
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    noise.push(`${type}: ${args.map(({ value, description }) => String(value ?? description)).join(' ')}`);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    noise.push(`${text} ${exception?.description ?? ''}`);
  });
  await session.send('Runtime.enable');
  await session.detach();
  return noise;
}

/** A page that is left before its answer comes has thrown nothing. */
async function inFirefox({ launched: { browser, origin } }: Driver): Promise<string> {
  return String(
    await evaluateInsideFirefox(
      browser,
      `[
        ...Services.console.getMessageArray().filter((it) => it instanceof Ci.nsIScriptError && !(it.flags & 1) &&
          !/^Promise (resolved|rejected) (while|after) context/.test(it.errorMessage) && it.sourceName.startsWith('${origin}')
        ).map((it) => it.errorMessage),
        ...Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents().filter(
          (it) => it.filename.startsWith('${origin}')).map((it) => it.level + ': ' + it.arguments.map(String).join(' ')),
      ].join('\\n')`,
    ),
  );
}
