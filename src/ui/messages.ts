import { browser } from '../platform/browser.ts';

/** A message in the reader's language. */
export function message(key: string, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** Each locale names itself, for the browser's own language may be one that we do not speak. */
const locale = (): string => message('locale');

/** A message that depends on a number: `KEY_one`, `KEY_few` … as the language has plurals. */
export function countMessage(key: string, count: number): string {
  const category = new Intl.PluralRules(locale()).select(count);
  return message(`${key}_${category}`, formatNumber(count)) || message(`${key}_other`, formatNumber(count));
}

export function formatNumber(number: number): string {
  return new Intl.NumberFormat(locale()).format(number);
}
