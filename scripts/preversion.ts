/** Run by `npm version` before it changes anything: there must be something to release. */
import { readFileSync } from 'node:fs';
import { release } from './changelog.ts';

try {
  release(readFileSync('CHANGELOG.md', 'utf8'), 'next', '');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
