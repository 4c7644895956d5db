import { answerFrameCalls } from '../platform/messages.ts';
import { watchSettings } from '../platform/settings-storage.ts';
import { Host } from './card/host.ts';
import { startCard } from './card/start.ts';
import { CARD_CSS } from './card/style.ts';
import { inEachDocument } from './each-document.ts';
import { EdgeMap, MAP_CSS } from './edge-map.ts';
import { Frame } from './frame.ts';
import { tellFailure } from '../platform/failure-messages.ts';
import { guarded, tellFailuresTo } from './guarded.ts';
import { whileKept } from './kept-page.ts';
import { isInstalled, whileInstalled } from './life.ts';
import { oneInAPage } from './one-in-a-page.ts';
import { onWakeUp } from './wake-up.ts';

oneInAPage(() => {
  tellFailuresTo((error) => void tellFailure(error));
  const controller = new AbortController();
  const { signal } = controller;
  const end = () => controller.abort();
  const frame = new Frame(end, (settings) => {
    current.refresh(settings.look);
    map.show(settings.map && frame.page !== undefined, settings.look);
  });
  const host = new Host(CARD_CSS + MAP_CSS);
  const map = new EdgeMap(host, () => frame.page?.shown ?? []);
  const current = startCard({ host, page: () => frame.page, site: frame.site }, signal);
  signal.addEventListener('abort', () => {
    frame.stop();
    map.show(false);
  });

  const askForSettings = watchSettings((settings) => guarded(() => frame.apply(settings)), signal);
  guarded(askForSettings);
  const putAway = () => {
    frame.putAway();
    map.show(false);
  };
  const comeBack = () => {
    // The background has heard of another page since.
    frame.comeBack();
    return Promise.all([frame.dressAnew(), askForSettings()]);
  };

  answerFrameCalls(
    {
      reportNow: () => frame.reportNow(),
      readNow: () => frame.readNow(),
      excerpts: () => frame.page?.excerpts ?? [],
      named: () => frame.page?.named ?? [],
      reveal: (id) => current.goTo(id),
    },
    signal,
  );
  inEachDocument((inIt) => {
    whileKept({ putAway: () => guarded(putAway), comeBack: () => guarded(comeBack) }, inIt);
    onWakeUp(() => frame.check(), inIt);
    frame.reportWhenOpened(inIt);
  }, signal);
  whileInstalled(controller);
  return { isAlive: isInstalled, end };
});
