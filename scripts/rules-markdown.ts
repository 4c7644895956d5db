import { CATEGORY_IDS } from '../src/engine/index.ts';
import type { Rule } from '../src/engine/rules/rule.ts';

/** The catalogue of rules for docs/RULES.md: what each finds, with its own examples. */
export function rulesAsMarkdown(rules: readonly Rule[], nameOf: (category: string) => string): string {
  const sections = CATEGORY_IDS.map((category) => {
    const own = rules.filter((rule) => rule.category === category);
    return [`## ${nameOf(category)}`, ...own.map(ruleAsMarkdown)].join('\n\n');
  });
  return `${[INTRODUCTION, ...sections].join('\n\n')}\n`;
}

const INTRODUCTION = `# Rules

Generated from \`src/engine/rules\` by \`npm run docs\`; do not edit. In the examples the **source** is bold and the *cue* in
italics. Where two rules match the same words, the earlier one in \`src/engine/rules/index.ts\` wins.`;

function ruleAsMarkdown({ id, construction, pattern, summary, hits, misses }: Rule): string {
  return [
    `### ${id}`,
    `${summary} Construction: ${construction}; pattern: ${pattern}.`,
    hits.map((hit) => `- marked: ${withRoles(hit)}`).join('\n'),
    misses.map(({ text, because }) => `- left alone: ${text} (${because})`).join('\n'),
  ].join('\n\n');
}

/** Roles stand in an example as `{source:Some experts} {cue:say}`. */
function withRoles(example: string): string {
  return example
    .replaceAll(/\{source:([^}]*)\}/g, '**$1**')
    .replaceAll(/\{cue:([^}]*)\}/g, '_$1_')
    .replaceAll(/\{reason:([^}]*)\}/g, '$1');
}
