import { browser } from '../platform/browser.ts';
import { answerFrameCalls } from '../platform/messages.ts';
import { loadSettings, watchSettings } from '../platform/settings-storage.ts';
import { Card } from './card.ts';
import { Frame } from './frame.ts';
import type { Mark } from './highlighter.ts';
import { openCardOnHover } from './hover.ts';
import { isInstalled, whileInstalled } from './life.ts';
import { oneInAPage } from './one-in-a-page.ts';
import { reveal } from './reveal.ts';
import { onWakeUp } from './wake-up.ts';

oneInAPage(() => {
  const controller = new AbortController();
  const { signal } = controller;
  const end = () => controller.abort();
  const frame = new Frame(end);
  signal.addEventListener('abort', () => frame.stop());

  watchSettings((settings) => frame.apply(settings), signal);
  void loadSettings().then((settings) => signal.aborted || frame.apply(settings));

  const card = new Card((key, ...filled) => browser.i18n.getMessage(key, filled));
  const hovered = {
    shown: () => frame.page?.shown ?? [],
    shadowRoots: () => frame.page?.shadowRoots ?? [],
    onHit: (mark: Mark | undefined) => frame.page?.activate(mark),
  };
  openCardOnHover(card, hovered, signal);

  answerFrameCalls(
    {
      reportNow: () => frame.reportNow(),
      excerpts: () => frame.page?.excerpts ?? [],
      namedSources: () => frame.page?.namedSources ?? [],
      reveal: (id) => frame.page !== undefined && reveal(frame.page, id),
    },
    signal,
  );
  onWakeUp(() => frame.check(), signal);
  whileInstalled(controller);
  return { isAlive: isInstalled, end };
});
