import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import packageJson from '../package.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };
import { release } from './changelog.ts';
import { manifestFor } from './manifest.ts';

const CHANGELOG = '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n';

test('what was unreleased becomes the version, and the next unreleased things have their place', () => {
  expect(release(CHANGELOG, '1.2.0', '2027-01-31')).toBe(
    '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2027-01-31\n\n### Added\n\n- A thing.\n',
  );
});

test('a release without a change, or of a version that is there, is refused', () => {
  const released = release(CHANGELOG, '1.2.0', '2027-01-31');
  expect(() => release(released, '1.3.0', '2027-02-01')).toThrow('nothing unreleased');
  const more = released.replace('## [Unreleased]\n', '## [Unreleased]\n\n- More.\n');
  expect(() => release(more, '1.2.0', '2027-02-01')).toThrow('already');
  expect(() => release('# Changelog\n', '1.2.0', '2027-02-01')).toThrow('exactly one');
});

test('the version stands in package.json alone', () => {
  expect(manifest).not.toHaveProperty('version');
  expect(manifestFor('chrome').version).toBe(packageJson.version);
  expect(manifestFor('firefox').version).toBe(packageJson.version);
  expect(lock.version).toBe(packageJson.version);
});

test('the changelog has the form of Keep a Changelog', () => {
  const headings = readFileSync('CHANGELOG.md', 'utf8').match(/^#+ .*$/gm) ?? [];
  expect(headings.slice(0, 2)).toEqual(['# Changelog', '## [Unreleased]']);
  for (const heading of headings.slice(2)) {
    expect(heading).toMatch(
      /^## \[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$|^### (?:Added|Changed|Deprecated|Removed|Fixed|Security)$/,
    );
  }
});
