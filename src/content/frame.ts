import { NO_COUNTS } from '../engine/index.ts';
import { openOrClosedShadowRoot } from '../platform/browser.ts';
import { DEFAULT_LOOK } from '../marks/look.ts';
import { callBackground } from '../platform/messages.ts';
import { isSameJson } from '../platform/same-json.ts';
import { isRead, type Settings } from '../platform/settings.ts';
import { isInstalled } from './life.ts';
import { screenMarksCss, whilePresent } from '../marks/marks-css.ts';
import { highlightName, randomPrefix } from '../marks/names.ts';
import { listenTo } from './dom.ts';
import { guarded } from './guarded.ts';
import { Page } from './page.ts';
import type { PageReport } from './page-parts.ts';
import { hasBecomeReadable, isReadable, whatDecides } from './readable.ts';
import { shadowRootFinder, ShadowStyles } from './shadow-roots.ts';
import { siteOf } from './site.ts';

const NOTHING: Omit<PageReport, 'state'> = {
  progress: 0,
  limit: false,
  counts: NO_COUNTS,
  balance: { named: 0, unnamed: 0 },
};

/** Whether this frame is read, by the reader's settings and by what it holds; and what it tells of itself. */
export class Frame {
  readonly site = siteOf(window);
  private readonly visit = randomId();
  private readonly prefix = randomPrefix();
  private current: Page | undefined;
  private settings: Settings | undefined;
  private isAsked = false;
  private before = whatDecides();
  private readonly styles = new ShadowStyles(highlightName(this.prefix, 'anonymous', 'light'), () => this.shadowCss);
  private last: PageReport = { state: 'reading', ...NOTHING };

  /**
   * @param onOrphaned called when the extension is gone
   * @param onPainted called when other marks may be shown than before
   */
  constructor(
    private readonly onOrphaned: () => void,
    private readonly onPainted: (settings: Settings) => void,
  ) {}

  /** The page, while it is read. */
  get page(): Page | undefined {
    return this.current;
  }

  apply(settings: Settings): void {
    this.settings = settings;
    const isAllowed = isRead(settings, this.site);
    if (!isAllowed || (settings.reading === 'on-request' && !this.isAsked && !this.current)) {
      this.stop();
      this.report({ state: isAllowed ? 'waiting' : 'paused', ...NOTHING });
    } else if (this.current) {
      this.current.show(settings);
      this.styles.redraw();
    } else guarded(() => this.read(settings));
    this.onPainted(settings);
  }

  /** The look may have changed while the browser kept the page away. */
  async dressAnew(): Promise<void> {
    await callBackground.dress().catch(() => undefined);
  }

  /** Leaves nothing painted in a page that the browser keeps: when the extension goes meanwhile, not every browser tells it. */
  putAway(): void {
    this.current?.highlighter.putAway();
  }

  /** Paints again what was painted before the page was put away. */
  comeBack(): void {
    if (this.settings) this.apply(this.settings);
    this.reportNow();
  }

  /** Reads the page although reading waits for being asked. */
  readNow(): void {
    this.isAsked = true;
    if (this.settings) this.apply(this.settings);
  }

  stop(): void {
    for (const root of this.current?.shadowRoots ?? []) this.styles.removeFrom(root);
    this.current?.stop();
    this.current = undefined;
  }

  /** Puts right what may have changed without an event; ends an orphaned script. */
  async check(): Promise<void> {
    if (!isInstalled()) this.onOrphaned();
    else if (whatDecides() !== this.before || (this.last.state === 'unreadable' && hasBecomeReadable())) {
      this.before = whatDecides();
      this.stop();
      if (this.settings) this.apply(this.settings);
    } else await this.current?.check();
  }

  reportNow(): void {
    this.report(this.last);
  }

  /** Tells of a page that the browser has prepared as soon as the reader opens it. */
  reportWhenOpened(signal: AbortSignal): void {
    if (isPrerendered()) listenTo(document, 'prerenderingchange', () => this.reportNow(), { once: true, signal });
  }

  /** Firefox tells no script that its extension is gone, and leaves sheets where a script has put them. */
  private get shadowCss(): string {
    const css = screenMarksCss([this.prefix], this.settings?.look);
    return import.meta.env.MODE === 'firefox' ? whilePresent(css) : css;
  }

  private async read(settings: Settings): Promise<void> {
    this.before = whatDecides();
    this.styles.redraw();
    const page = new Page({
      root: document,
      prefix: this.prefix,
      site: this.site,
      shadowRootOf: shadowRootFinder(openOrClosedShadowRoot),
      onMarkedRoot: (root) => this.styles.addTo(root),
      onFramesGone: () => void callBackground.framesGone().catch(() => undefined),
      onReport: (part) => this.report(part),
    });
    this.current = page;
    page.show(settings);
    const [canBeRead] = await Promise.all([isReadable(), dressed(settings)]);
    // The reader may have chosen otherwise meanwhile.
    if (this.current !== page) return;
    if (!canBeRead) {
      this.stop();
      this.report({ state: 'unreadable', ...NOTHING });
    } else await page.start();
  }

  private report(part: PageReport): void {
    this.last = part;
    if (this.settings) this.onPainted(this.settings);
    // A page that the browser prepares before the reader opens it belongs to no tab yet (Chromium's prerendering).
    if (isPrerendered()) return;
    const report = { ...part, site: this.site, visit: this.visit };
    // Without an answer the background is gone, and with it perhaps the extension.
    callBackground.report(report).catch(() => isInstalled() || this.onOrphaned());
  }
}

/** `crypto.randomUUID` is not there on pages that are not secure. */
function randomId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

function isPrerendered(): boolean {
  return Reflect.get(Document.prototype, 'prerendering', document) === true;
}

/** Resolves when marks may be painted: another look than the usual one comes from the background, which may be gone. */
async function dressed({ look }: Settings): Promise<void> {
  if (!isSameJson(look, DEFAULT_LOOK)) await callBackground.dress().catch(() => undefined);
}
