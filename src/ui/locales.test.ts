import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
type Messages = Readonly<Record<string, Message>>;

const FOLDER = 'public/_locales';
const PLURAL = /_(?:zero|one|two|few|many|other)$/;
/** The name of the product is the same everywhere. */
const SAME_EVERYWHERE = ['extensionName'];

const messagesOf = (locale: string): Messages =>
  JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8'));
const baseOf = (key: string) => key.replace(PLURAL, '');

const english = messagesOf('en');
const isPlural = (key: string) => `${baseOf(key)}_other` in english;
const others = readdirSync(FOLDER).filter((locale) => locale !== 'en');

test('the interface speaks ten languages', () => {
  expect(others.toSorted()).toEqual(['ar', 'de', 'es', 'fr', 'ja', 'pt_BR', 'ru', 'uk', 'zh_CN']);
});

describe.each(['en', ...others])('%s', (locale) => {
  const messages = messagesOf(locale);

  test('names itself', () => {
    expect(messages['locale']?.message).toBe(locale.replace('_', '-'));
  });

  test('has every message, each plural that the language needs, and no other', () => {
    const rules = new Intl.PluralRules(locale.replace('_', '-'));
    const needed = new Set(Array.from({ length: 1000 }, (_, number) => rules.select(number)));
    const expected = Object.keys(english).flatMap((key) => {
      if (!isPlural(key)) return [key];
      return [...needed, 'other'].map((category) => `${baseOf(key)}_${category}`);
    });
    expect(Object.keys(messages).toSorted()).toEqual([...new Set(expected)].toSorted());
  });

  test('keeps within the length that the stores allow', () => {
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });

  test('fills in the same things as English, and declares each', () => {
    const wrong = Object.entries(messages).filter(([key, { message, placeholders = {} }]) => {
      const model = english[isPlural(key) ? `${baseOf(key)}_other` : key]?.placeholders ?? {};
      const used = new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name));
      const declared = Object.keys(placeholders);
      const isDeclared = declared.length === used.size && declared.every((name) => used.has(name));
      const isSame = declared.every((name) => placeholders[name]?.content === model[name]?.content);
      // A number may be written out in a plural of its own; everything else must appear.
      const isWhole = isPlural(key) || Object.keys(model).every((name) => used.has(name));
      return !isDeclared || !isSame || !isWhole;
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});

test.each(others)('%s is translated', (locale) => {
  const same = Object.entries(messagesOf(locale)).filter(([key, { message }]) => message === english[key]?.message);
  expect(same.map(([key]) => key)).toEqual(SAME_EVERYWHERE);
});

describe('keys', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|html)$/.test(path) && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(join('src', path), 'utf8'))
    .join('\n');
  const manifest = readFileSync('manifest.json', 'utf8');

  test('none is unused', () => {
    const prefixes = [...sources.matchAll(/`(\w+_)\$\{/g)].map(([, prefix = '']) => prefix);
    const isUsed = (key: string) =>
      sources.includes(`'${key}'`) ||
      sources.includes(`data-message="${key}"`) ||
      manifest.includes(`__MSG_${key}__`) ||
      (isPlural(key) && sources.includes(`'${baseOf(key)}'`)) ||
      prefixes.some((prefix) => key.startsWith(prefix));
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  test('none that is asked for is missing', () => {
    const asked = [...sources.matchAll(/(?:(?:\bmessage|translate|getMessage)\('|data-message=")(\w+)/g)].map(
      ([, key = '']) => key,
    );
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((key) => !(key in english))).toEqual([]);
    const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
    expect(inManifest.filter((key) => !(key in english))).toEqual([]);
  });
});
