const UNRELEASED = '## [Unreleased]\n';

/**
 * Puts a version's heading under "Unreleased", so that what stood there is that version's.
 * @throws {Error} when nothing is unreleased, or the version is there already
 */
export function release(changelog: string, version: string, date: string): string {
  const [before, after, ...more] = changelog.split(UNRELEASED);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`CHANGELOG.md has not exactly one line "${UNRELEASED.trim()}".`);
  }
  if (after.includes(`## [${version}]`)) throw new Error(`CHANGELOG.md lists ${version} already.`);
  const [unreleased = ''] = after.split('\n## [');
  if (!unreleased.includes('\n- ')) throw new Error('CHANGELOG.md lists nothing unreleased.');
  return `${before}${UNRELEASED}\n## [${version}] - ${date}\n${after}`;
}
