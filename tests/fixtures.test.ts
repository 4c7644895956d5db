import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = 'tests/fixtures/settings';

/** The beginnings of the files' SHA-256. A file that comes is added here; none is ever changed, for readers have what it holds. */
const SEALS: Readonly<Record<string, string>> = {
  'version-1-both.json': '30d6c2b1659d16ac',
  'version-1-local.json': '12ee60349ce17c44',
  'version-1-sync.json': 'ecced92430134c21',
  'version-2.json': '38043106cc370225',
  'version-9.json': '4fe0835db504258a',
};

test('settings as earlier versions left them are never edited', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  const seal = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(FOLDER, name)))
      .digest('hex')
      .slice(0, 16);
  expect(Object.fromEntries(files.map((name) => [name, seal(name)]))).toEqual(SEALS);
});
