/** `npm run docs`: writes every generated file anew. A test fails when one of them is stale. */
import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generated.ts';
import { thirdParty } from './third-party.ts';

for (const { path, content } of generatedFiles()) writeFileSync(path, content);
writeFileSync('THIRD_PARTY.md', thirdParty());
