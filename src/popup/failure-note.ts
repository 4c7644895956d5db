import { browser } from '../platform/browser.ts';
import type { Failure } from '../platform/failure.ts';
import { failuresOf } from '../platform/kept-failures.ts';
import { element } from '../ui/element.ts';
import { message } from '../ui/messages.ts';

/** Says that something went wrong, and gives a report to copy that holds no word of the page. */
export async function showFailures(place: HTMLElement, tabId: number): Promise<void> {
  const failures = await failuresOf(tabId);
  place.hidden = failures.length === 0;
  if (place.hidden) return;
  const copy = element('button', { type: 'button', className: 'link' }, message('failure_copy'));
  const copied = element('span', { role: 'status' });
  copy.addEventListener('click', () => {
    void navigator.clipboard
      .writeText(failureReport(failures))
      .then(() => (copied.textContent = message('failure_copied')));
  });
  place.replaceChildren(element('p', {}, message('failure_why')), copy, copied);
}

function failureReport(failures: readonly Failure[]): string {
  const { version } = browser.runtime.getManifest();
  const each = failures.map(({ name, places }) => [name, ...places.map((place) => `  ${place}`)].join('\n'));
  return [`Says Who? ${version}`, navigator.userAgent, ...each].join('\n');
}
