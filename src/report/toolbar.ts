import { element } from '../ui/element.ts';
import { select } from '../ui/findings/tools.ts';
import { message, type MessageKey } from '../ui/messages.ts';
import { saveFile } from '../ui/save-file.ts';
import { fileName, FORMATS, type Format } from './formats.ts';
import type { Report } from './report.ts';

/** What can be done with a report: copied and saved in a format of the reader's choice, and printed. */
export function reportToolbar(report: () => Report): HTMLElement {
  let format: Format | undefined = FORMATS[0];
  const result = element('p', { role: 'status' });
  const choice = select(
    message('report_format'),
    FORMATS.map(({ name }) => [name, name] as const),
    (name) => {
      format = FORMATS.find((known) => known.name === name);
    },
  );
  const copy = button('copy', async () => {
    if (format) await navigator.clipboard.writeText(format.write(report(), message));
    result.textContent = message('copied');
  });
  const save = button('save', () => {
    if (format) saveFile(fileName(report(), format), format.type, format.write(report(), message));
  });
  const printed = button('print', () => print());
  return element('div', { className: 'report-tools' }, choice, copy, save, printed, result);
}

function button(key: MessageKey, onClick: () => void | Promise<void>): HTMLButtonElement {
  const made = element('button', { type: 'button', className: 'button' }, message(key));
  made.addEventListener('click', () => void onClick());
  return made;
}
