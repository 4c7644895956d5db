import { browser } from '../../platform/browser.ts';
import { type Settings, withCategory, withIgnoredPhrase } from '../../platform/settings.ts';
import { saveSettings } from '../../platform/settings-storage.ts';
import { answerStepFrameCalls, callStepBackground } from '../../platform/step-messages.ts';
import type { Count } from '../../platform/steps.ts';
import { inEachDocument } from '../each-document.ts';
import type { Page } from '../page.ts';
import { Card } from './card.ts';
import { Current } from './current.ts';
import { FocusMemory } from './focus-memory.ts';
import type { Host } from './host.ts';
import { openCardOnHover } from './hover.ts';
import { closeOnEscape } from './keys.ts';
import type { CardActions } from './view.ts';

export interface CardParts {
  readonly host: Host;
  readonly page: () => Page | undefined;
  /** The host name under which settings know this page. */
  readonly site: string;
}

/** Puts the card to work in a frame: the pointer, the keyboard, the background and its own buttons open, move and close it. */
export function startCard({ host, page, site }: CardParts, signal: AbortSignal): Current {
  const memory = new FocusMemory();
  let undo: ((settings: Settings) => Settings) | undefined;

  const change = (make: (settings: Settings, isOn: boolean) => Settings): Promise<void> => {
    current.press();
    undo = (settings) => make(settings, true);
    return saveSettings((settings) => make(settings, false));
  };
  const actions: CardActions = {
    step: (direction) => callStepBackground.step(direction, card.hasFocus),
    ignore: async (where) => {
      const phrase = current.phrase;
      if (phrase === undefined) return;
      const ignored = where === 'site' ? { phrase, site } : { phrase };
      await change((settings, isMarked) => withIgnoredPhrase(settings, ignored, !isMarked));
    },
    switchOff: async () => {
      const category = current.shown?.painted.finding.category;
      if (category) await change((settings, isOn) => withCategory(settings, category, isOn));
    },
    undo: async () => {
      if (undo) await saveSettings(undo);
    },
  };
  const card = new Card(host, (key, ...filled) => browser.i18n.getMessage(key, filled), actions);
  const current = new Current({ page, card, countOf });

  const shown = () => page()?.shown ?? [];
  const onLeave = () => void (memory.giveBack() || callStepBackground.leaveCard().catch(() => undefined));
  inEachDocument((inIt) => {
    openCardOnHover({ card, current, shown, shadowRoots: () => page()?.shadowRoots ?? [] }, inIt);
    closeOnEscape({ card, current, onLeave, onEscape }, inIt);
  }, signal);
  answerStepFrameCalls(
    {
      placeOfMark: () => current.place,
      showMark: (index, count, focus) => current.goTo(index, count, focus),
      hideCard: () => current.close(),
      rememberFocus: () => memory.remember(),
      enterCard: () => current.isOpen && card.focus(),
      giveFocusBack: () => void memory.giveBack(),
    },
    signal,
  );
  return current;
}

async function countOf(index: number): Promise<Count | undefined> {
  return callStepBackground.countOf(index).catch(() => undefined);
}

function onEscape(): void {
  if (!isAlone()) void callStepBackground.closeCards().catch(() => undefined);
}

/** Whether no other frame may have a card, which hears no key that is pressed in this one. */
function isAlone(): boolean {
  return window.top === window && window.length === 0;
}
