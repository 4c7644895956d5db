import type { Page } from 'puppeteer-core';
import { evaluateInsideFirefox } from '../../scripts/firefox-inside.ts';

/** How the reader has set up the browser. */
export interface Media {
  readonly forcedColors: boolean;
  readonly dark: boolean;
}

/** Sets up the browser as a reader may have done. Firefox takes the preferences at once, Chromium emulates in this page. */
export async function setMedia(page: Page, { forcedColors, dark }: Media): Promise<void> {
  if (page.browser().process()?.spawnfile.includes('firefox') === true) {
    const preferences = {
      'ui.useAccessibilityTheme': forcedColors ? 1 : 0,
      'browser.display.document_color_use': forcedColors ? 2 : 0,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    };
    const set = `for (const [name, value] of Object.entries(${JSON.stringify(preferences)})) Services.prefs.setIntPref(name, value)`;
    await evaluateInsideFirefox(page.browser(), set);
    return;
  }
  const session = await page.createCDPSession();
  const features = [
    { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
}
