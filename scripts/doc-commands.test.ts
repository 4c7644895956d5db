import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { commandsIn, needsReader, scriptOf } from './doc-commands.ts';

test('commands are found in blocks and in running text', () => {
  const text = 'Run `npm run a -- --b`.\n\n```\nnpm ci && npm start\n```\n\n1. Or\n\n   ```\n   npx c\n   ```\n\n`npm`';
  expect(commandsIn(text)).toEqual(['npm run a -- --b', 'npm ci', 'npm start', 'npx c']);
  expect(['npm run a -- DIR', 'npm run a'].map(needsReader)).toEqual([true, false]);
});

test('a command tells its script', () => {
  expect(['npm run --silent a:b -- c', 'npm test', 'npm ci', 'npx vitest'].map(scriptOf)).toEqual([
    'a:b',
    'test',
    undefined,
    undefined,
  ]);
});

const documents = ['README.md', 'CONTRIBUTING.md', ...readdirSync('docs').map((name) => `docs/${name}`)];

test('every script that the documents name exists', () => {
  const markdown = documents.filter((path) => path.endsWith('.md')).map((path) => readFileSync(path, 'utf8'));
  const named = markdown
    .flatMap(commandsIn)
    .map(scriptOf)
    .filter((script) => script !== undefined);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((script) => !(script in packageJson.scripts))).toEqual([]);
});
