import { DEFAULT_LOOK, type Look, parseLook } from '../marks/look.ts';
import { screenMarksCss } from '../marks/marks-css.ts';
import { PREFIXES } from '../marks/names.ts';
import { browser } from '../platform/browser.ts';
import { inTurn } from '../platform/in-turn.ts';
import { isSameJson } from '../platform/same-json.ts';
import { loadSettings } from '../platform/settings-storage.ts';
import { tabsWithPages } from './open-pages.ts';

/** What is kept as long as the browser runs. */
const KEYS = {
  /** Looks that pages may still have. */
  used: 'used-looks',
  /** The look that all open pages were last given. */
  given: 'given-look',
} as const;
/** A reader who tries out more than these in one go may see an older one until the page is loaded again. */
const MOST = 20;

type Target = Parameters<typeof browser.scripting.insertCSS>[0]['target'];

/** Each starts from the sheets that the one before has left. */
const afterOthers = inTurn();

/** Gives a new frame the look of the settings. Resolves when its marks may be painted. */
export function dressFrame(tabId: number, frameId: number): Promise<void> {
  return afterOthers(async () => {
    const { look } = await loadSettings();
    await dress([{ tabId, frameIds: [frameId] }], look);
  });
}

/** Gives all open pages another look; nothing is done where they have it. */
export function dressAll(look: Look): Promise<void> {
  return afterOthers(async () => {
    const { [KEYS.given]: given } = await browser.storage.session.get(KEYS.given);
    if (isSameJson(given, look) || (isDefault(look) && (await usedLooks()).length === 0)) return;
    await browser.storage.session.set({ [KEYS.given]: look });
    const tabs = await tabsWithPages();
    await dress(
      tabs.map((tabId) => ({ tabId, allFrames: true })),
      look,
    );
  });
}

async function dress(targets: readonly Target[], look: Look): Promise<void> {
  const before = await usedLooks();
  const others = before.filter((used) => !isSameJson(used, look));
  const isNew = !isDefault(look);
  if (isNew && others.length === before.length)
    await browser.storage.session.set({ [KEYS.used]: [...others, look].slice(-MOST) });
  await Promise.all(
    targets.map(async (target) => {
      // The new sheet comes first, so that no mark is seen without any.
      if (isNew) await restyle('removeCSS', target, look).then(() => restyle('insertCSS', target, look));
      await Promise.all(others.map((used) => restyle('removeCSS', target, used)));
    }),
  );
}

/** What an extension inserts this way no script of the page can read. The sheet of the manifest stays below it. */
async function restyle(how: 'insertCSS' | 'removeCSS', target: Target, look: Look): Promise<void> {
  const css = screenMarksCss(PREFIXES, look).replaceAll(';', ' !important;');
  try {
    await browser.scripting[how]({ target, css, origin: 'AUTHOR' });
  } catch {
    // A page that refuses scripts, or a frame without an address of its own: its marks look as they do by default.
  }
}

async function usedLooks(): Promise<Look[]> {
  const { [KEYS.used]: stored } = await browser.storage.session.get(KEYS.used);
  return Array.isArray(stored) ? stored.map(parseLook) : [];
}

function isDefault(look: Look): boolean {
  return isSameJson(look, DEFAULT_LOOK);
}
