import { saveSettings } from '../platform/settings-storage.ts';
import { element } from '../ui/element.ts';
import { message } from '../ui/messages.ts';

/** The button that pauses and resumes everything. */
export function everywhereButton(): { readonly button: HTMLElement; show(paused: boolean): void } {
  let isPaused = false;
  const button = element('button', { type: 'button' });
  button.dataset['switch'] = 'everywhere';
  button.addEventListener('click', () => void saveSettings((settings) => ({ ...settings, paused: !isPaused })));
  return {
    button,
    show(paused) {
      isPaused = paused;
      button.textContent = message(paused ? 'resume_everywhere' : 'pause_everywhere');
      button.className = paused ? 'button main' : 'link';
    },
  };
}
