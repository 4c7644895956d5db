import { totalOf } from '../engine/index.ts';
import type { Settings } from '../platform/settings.ts';
import { reportToolbar } from '../report/toolbar.ts';
import { reportView } from '../report/view.ts';
import type { Report } from '../report/report.ts';
import { balanceBar } from '../ui/balance-bar.ts';
import { byId } from '../ui/element.ts';
import { FindingsView } from '../ui/findings/view.ts';
import { linkButton } from '../ui/links.ts';
import { showLook } from '../ui/look.ts';
import { type Checked, checkText, type Found } from '../ui/marks/check.ts';
import { markNote } from '../ui/marks/note.ts';
import { countMessage, message } from '../ui/messages.ts';
import type { Draft } from './draft.ts';

/** UTF-16 units of a draft's first line that serve as its title. */
const TITLE = 80;

/** What is found in the draft, beside it: marks, sentence, balance, lists, report. */
export class CheckView {
  private readonly findings: FindingsView<Found>;
  private readonly reportLink = linkButton('report', () => this.openReport());
  private text = '';
  private checked: Checked;

  constructor(
    private readonly draft: Draft,
    private settings: Settings,
  ) {
    this.findings = new FindingsView(byId('findings'), (found) => {
      this.choose(found);
      this.draft.marked.scrollTo(found);
    });
    this.checked = checkText('', settings);
    this.dress();
    byId('draft-tools').append(this.reportLink);
    // The caret comes into a mark by a click and by the arrow keys alike.
    document.addEventListener('selectionchange', () => this.chooseAtCaret());
    this.show();
  }

  apply(settings: Settings): void {
    this.settings = settings;
    this.dress();
    this.check(this.text);
  }

  check(text: string): void {
    this.text = text;
    this.checked = checkText(text, this.settings);
    this.draft.marked.mark(this.checked.findings);
    this.choose(undefined);
    this.show();
  }

  private dress(): void {
    showLook(this.settings.look);
    this.draft.marked.dress(this.settings.look);
  }

  private show(): void {
    const { findings, counts, balance, sources } = this.checked;
    const isEmpty = this.text.trim() === '';
    const total = totalOf(counts);
    const sentence = byId('sentence');
    sentence.textContent = isEmpty
      ? message('check_empty')
      : total === 0
        ? message('zero')
        : countMessage('total', total);
    sentence.dataset['total'] = String(total);
    byId('balance').replaceChildren(...balanceBar(balance, counts));
    byId('findings').hidden = isEmpty;
    this.reportLink.hidden = isEmpty;
    this.findings.show(findings, sources);
  }

  private chooseAtCaret(): void {
    const { focusNode, focusOffset = 0 } = document.getSelection() ?? {};
    if (focusNode && this.draft.box.contains(focusNode)) this.choose(this.draft.marked.foundAt(focusNode, focusOffset));
  }

  private choose(found: Found | undefined): void {
    this.draft.marked.activate(found);
    const note = byId('note');
    note.hidden = found === undefined;
    note.replaceChildren(...(found ? markNote(found) : []));
  }

  private openReport(): void {
    const { findings, ...rest } = this.checked;
    const report: Report = {
      ...rest,
      title: this.text.trim().split('\n')[0]?.slice(0, TITLE) ?? message('check_text'),
      address: undefined,
      date: new Date(),
      findings: findings.map(({ excerpt }) => excerpt),
    };
    const dialog = byId('report');
    if (!(dialog instanceof HTMLDialogElement)) return;
    const toolbar = reportToolbar(() => report);
    toolbar.append(linkButton('close', () => dialog.close()));
    byId('report-content').replaceChildren(toolbar, reportView(report));
    dialog.ariaLabel = message('report');
    dialog.showModal();
  }
}
