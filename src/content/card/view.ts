import type { CategoryId } from '../../engine/index.ts';
import type { Look } from '../../marks/look.ts';
import { swatchStyle } from '../../marks/marks-css.ts';
import type { Count, Direction } from '../../platform/steps.ts';
import { directionOf } from '../../platform/direction.ts';
import type { Translate } from '../../platform/because.ts';
import { activeWithin, chevron, make } from './elements.ts';
import { ifTrusted, keepEvents } from './events.ts';

/** What the card says about one mark. */
export interface CardWords {
  readonly category: CategoryId;
  /** How the reader has marks drawn. */
  readonly look: Look;
  /** The marked words, as they are quoted in sentences. */
  readonly phrase: string;
  readonly because: string;
  /** For an anonymous source: the reason that the text gives, the empty string where it gives none. */
  readonly reason?: string;
}

/** What the buttons do. */
export interface CardActions {
  step(direction: Direction): Promise<void>;
  /** Leaves the words unmarked, on this site or everywhere; resolves when that holds. */
  ignore(where: 'site' | 'everywhere'): Promise<void>;
  /** Switches the kind off, everywhere. */
  switchOff(): Promise<void>;
  /** Takes back what `ignore` or `switchOff` did last. */
  undo(): Promise<void>;
}

/** The card as elements; it knows neither the page nor where it stands. */
export class CardView {
  readonly element = make('div', 'card');
  private readonly body = make('div', 'body');
  private readonly count = make('span', 'count');
  private readonly steps: Readonly<Record<Direction, HTMLButtonElement>>;
  private readonly onStep: Readonly<Record<Direction, (event: Event) => void>> = {
    [-1]: ifTrusted(() => this.actions.step(-1)),
    1: ifTrusted(() => this.actions.step(1)),
  };
  /** Takes back the question where words are to be left unmarked, while it stands. */
  private back: (() => void) | undefined;
  /** What is told to those who do not see the card open. */
  private readonly said = make('p', 'said');

  constructor(
    private readonly translate: Translate,
    private readonly actions: CardActions,
  ) {
    const { element } = this;
    element.lang = translate('locale');
    element.dir = directionOf(element.lang);
    element.tabIndex = -1;
    element.setAttribute('role', 'dialog');
    element.setAttribute('aria-labelledby', 'question');
    element.setAttribute('aria-describedby', 'because');
    this.said.setAttribute('role', 'status');
    this.steps = { [-1]: this.stepButton(-1, 'card_previous'), 1: this.stepButton(1, 'card_next') };
    const steps = make('div', 'steps');
    steps.append(this.steps[-1], this.count, this.steps[1]);
    element.append(this.body, steps, this.said);
  }

  show(words: CardWords): void {
    const { category, look, reason } = words;
    this.listen();
    this.back = undefined;
    const swatch = make('span', 'swatch', '\u00A0'.repeat(12));
    swatch.style.cssText = swatchStyle(category, look);
    const kind = make('p', 'kind');
    kind.append(swatch, this.translate(`kind_${category}`));
    const question = make('h2', 'question', this.translate(`question_${category}`));
    question.id = 'question';
    const because = make('p', 'why', words.because);
    because.id = 'because';
    this.body.replaceChildren(kind, question, because);
    if (reason !== undefined) this.body.append(this.reason(reason));
    this.body.append(this.choices(words));
    this.said.textContent = '';
    this.count.textContent = '';
  }

  /** Which of how many marks this is; 0 where it is none of them any more. */
  showCount({ at, total }: Count): void {
    const numbers = new Intl.NumberFormat(this.element.lang);
    this.count.textContent = this.translate('card_place', at ? numbers.format(at) : '–', numbers.format(total));
  }

  /** Tells what the card shows to those who did not open it by pointing. */
  announce(): void {
    const parts = [...this.body.querySelectorAll('.kind, .question, .why, .reason'), this.count];
    this.said.textContent = parts.map((part) => part.textContent.trim()).join(' ');
  }

  /** Goes back from the question to the choices; false where nothing is asked. */
  goBack(): boolean {
    const { back } = this;
    this.back = undefined;
    back?.();
    return back !== undefined;
  }

  /** Moves the focus into the card: to a button that steps on, or to the card itself. */
  focus(on?: Direction): void {
    (on ? this.steps[on] : this.element).focus({ preventScroll: true });
  }

  /** `document.open` takes away the listeners of a card that is open as well. Those that are there are not added twice. */
  private listen(): void {
    const { element, steps } = this;
    keepEvents(element);
    for (const direction of [-1, 1] as const) steps[direction].addEventListener('click', this.onStep[direction]);
  }

  private reason(given: string): HTMLElement {
    const line = make('p', 'reason');
    line.append(make('b', '', this.translate('card_reason')));
    const quote = make('q', '', given);
    quote.lang = 'en';
    quote.dir = 'auto';
    line.append(given === '' ? this.translate('card_reason_not_given') : quote);
    return line;
  }

  private choices({ phrase, category }: CardWords): HTMLElement {
    const choices = make('div', 'do');
    const done = (action: Promise<void>, key: string, words: string) =>
      action.then(() => this.showDone(choices, this.translate(key, words)));
    const notAProblem = this.button('card_not_a_problem', () => {
      const where = make('p', '', this.translate('card_ignore', phrase));
      const site = this.button('card_ignore_site', () =>
        done(this.actions.ignore('site'), 'card_ignored_site', phrase),
      );
      const everywhere = this.button('card_ignore_everywhere', () =>
        done(this.actions.ignore('everywhere'), 'card_ignored_everywhere', phrase),
      );
      this.replace(
        choices,
        where,
        site,
        everywhere,
        this.button('card_cancel', () => this.goBack()),
      );
      this.back = () => this.replace(choices, notAProblem, off);
    });
    const kind = this.translate(`kind_${category}`);
    const off = this.button('card_switch_off', () => done(this.actions.switchOff(), 'card_switched_off', kind));
    choices.append(notAProblem, off);
    return choices;
  }

  private showDone(choices: HTMLElement, told: string): void {
    this.back = undefined;
    const undo = this.button('card_undo', () => this.actions.undo().then(() => this.replace(choices)));
    this.replace(choices, make('p', '', told), undo);
    this.said.textContent = told;
  }

  /** Puts other choices in place of these; the focus, where it was on one of them, goes to the first new one. */
  private replace(choices: HTMLElement, ...others: readonly HTMLElement[]): void {
    const hadFocus = choices.contains(activeWithin(choices));
    choices.replaceChildren(...others);
    if (hadFocus) (choices.querySelector('button') ?? this.element).focus({ preventScroll: true });
  }

  private stepButton(direction: Direction, key: string): HTMLButtonElement {
    const button = this.button(key);
    button.ariaLabel = this.translate(key);
    button.replaceChildren(chevron(direction));
    return button;
  }

  /** A button that the reader presses: no script of the page can. */
  private button(key: string, onPress?: () => unknown): HTMLButtonElement {
    const button = make('button', '', this.translate(key));
    button.type = 'button';
    if (onPress) button.addEventListener('click', ifTrusted(onPress));
    return button;
  }
}
