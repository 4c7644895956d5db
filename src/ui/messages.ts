import type english from '../../public/_locales/en/messages.json';
import { browser } from '../platform/browser.ts';
import { directionOf } from '../platform/direction.ts';

/** The messages that the English file has; the other languages have the same, which a test holds them to. */
export type MessageKey = keyof typeof english;

/** Messages of which there is one for each plural of the language. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** A message in the reader's language. */
export function message(key: MessageKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** Each locale names itself, for the browser's own language may be one that we do not speak. */
const locale = (): string => message('locale');

/** A message that depends on a number: `KEY_one`, `KEY_few` … as the language has plurals. */
export function countMessage(key: PluralKey, count: number): string {
  const category = new Intl.PluralRules(locale()).select(count);
  const number = formatNumber(count);
  return browser.i18n.getMessage(`${key}_${category}`, number) || message(`${key}_other`, number);
}

export function formatNumber(number: number): string {
  return new Intl.NumberFormat(locale()).format(number);
}

/** Names in a row, joined as the language joins them. */
export function formatList(names: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names);
}

export function formatDate(date: Date): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).format(date);
}

/** Gives a page of ours the language and the direction of its messages. */
export function speak(page: HTMLElement): void {
  page.lang = locale();
  page.dir = directionOf(locale());
}

/** Fills each element that names its text in `data-message`. */
export function fillMessages(page: Document): void {
  for (const element of page.querySelectorAll<HTMLElement>('[data-message]')) {
    element.textContent = browser.i18n.getMessage(element.dataset['message'] ?? '');
  }
}
