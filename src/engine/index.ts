/** The engine's only door: text in, findings out. */
export { certainFindings, readParagraph, resolve } from './analyze.ts';
export { addBalances, type Balance, balanceOf } from './balance.ts';
export { CATEGORY_IDS, type CategoryId } from './categories.ts';
export { type Construction, CONSTRUCTIONS } from './constructions.ts';
export { addCounts, countByCategory, type Counts, NO_COUNTS, totalOf } from './counts.ts';
export { Discourse } from './discourse/discourse.ts';
export { type NamedIn, namedSources } from './discourse/named-sources.ts';
export { type Analysis, Paragraph, type Reading } from './discourse/paragraph.ts';
export { prepareLexicon as prepare } from './lexicon/index.ts';
export { type Finding, isBalanced, type NamedAttribution, type Strength } from './finding.ts';
export type { Span } from './span.ts';
export { analyze, analyzeParagraphs, type TextOptions } from './whole-text.ts';
