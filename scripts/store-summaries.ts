import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LOCALES = join('public', '_locales');

/** The stores' summary in one language of the interface: what the manifest gives as its description there. */
export interface Summary {
  readonly locale: string;
  readonly name: string;
  readonly summary: string;
}

export function storeSummaries(): Summary[] {
  return readdirSync(LOCALES).map((locale) => {
    const messages: unknown = JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));
    return {
      locale,
      name: messageOf(messages, 'extensionName'),
      summary: messageOf(messages, 'extensionDescription'),
    };
  });
}

function messageOf(messages: unknown, key: string): string {
  const entry: unknown = typeof messages === 'object' && messages !== null ? Reflect.get(messages, key) : undefined;
  const message: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'message') : undefined;
  if (typeof message !== 'string') throw new Error(`A language has no ${key}.`);
  return message;
}

/** docs/store/summaries.md. */
export function summariesAsMarkdown(): string {
  const sections = storeSummaries().map(({ locale, name, summary }) => `## ${locale}\n\n${name}\n\n${summary}`);
  return `# Summaries\n\nGenerated from \`public/_locales\` by \`npm run docs\`; do not edit.\n\n${sections.join('\n\n')}\n`;
}
