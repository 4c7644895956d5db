import { join } from 'node:path';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { PRESENCE_CSS, screenMarksCss } from '../src/marks/marks-css.ts';
import { PREFIXES } from '../src/marks/names.ts';
import { RULES } from '../src/engine/rules/index.ts';
import { rulesAsMarkdown } from './rules-markdown.ts';
import { summariesAsMarkdown } from './store-summaries.ts';

const names = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));

/** Every file in the repository that is made from others, with what it should hold. */
export function generatedFiles(): { readonly path: string; readonly content: string }[] {
  return [
    { path: join('src', 'content', 'marks.css'), content: screenMarksCss(PREFIXES) },
    { path: join('src', 'content', 'presence.css'), content: PRESENCE_CSS },
    { path: join('docs', 'store', 'summaries.md'), content: summariesAsMarkdown() },
    { path: join('docs', 'RULES.md'), content: rulesAsMarkdown(RULES, (id) => names.get(`kind_${id}`) ?? id) },
  ];
}
