import article from '../../demo/index.html?raw';
import { paragraphsIn } from '../ui/marks/article.ts';
import { MarkedText } from '../ui/marks/marked-text.ts';
import { element } from '../ui/element.ts';
import { message, type MessageKey } from '../ui/messages.ts';

/** Milliseconds without typing after which the text is read again. */
const QUIET = 150;

/** The box in which a text is written or pasted. What stands in it is kept nowhere else. */
export class Draft {
  readonly marked: MarkedText;
  private listener: (text: string) => void = () => undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly box: HTMLElement,
    tools: HTMLElement,
  ) {
    this.marked = new MarkedText(box);
    box.dataset['placeholder'] = message('check_placeholder');
    box.toggleAttribute('data-empty', true);
    box.addEventListener('input', () => this.readSoon());
    tools.append(
      button('check_example', () => this.replace(paragraphsIn(article).join('\n\n'))),
      button('check_clear', () => this.replace('')),
    );
  }

  onText(listener: (text: string) => void): void {
    this.listener = listener;
  }

  /** Writes into the empty box. */
  write(text: string): void {
    this.box.textContent = text;
    this.read();
    this.box.focus();
  }

  /**
   * Writes in the place of what stands there, as the reader would: no other way can be undone by the keys for that, and a draft
   * stands nowhere else.
   */
  private replace(text: string): void {
    this.box.focus();
    document.getSelection()?.selectAllChildren(this.box);
    document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
    this.read();
  }

  private readSoon(): void {
    this.box.toggleAttribute('data-empty', this.box.textContent === '');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.read(), QUIET);
  }

  private read(): void {
    clearTimeout(this.timer);
    this.box.toggleAttribute('data-empty', this.box.textContent === '');
    this.listener(this.marked.read());
  }
}

function button(key: MessageKey, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', className: 'button' }, message(key));
  made.addEventListener('click', onClick);
  return made;
}
