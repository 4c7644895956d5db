import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };

const scripts: Readonly<Record<string, string>> = packageJson.scripts;

test('package scripts run in any shell: one program each, no syntax of a shell', () => {
  for (const script of Object.values(scripts)) expect(script).not.toMatch(/[&|;<>$`*'"\\]/);
});

test('nothing names a registry: packages come from wherever npm is told to get them', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});

const EXACT = /^\d+\.\d+\.\d+$/;

test('package.json names exact versions, and the lock file the same ones', () => {
  const { dependencies, devDependencies } = packageJson;
  for (const version of Object.values({ ...dependencies, ...devDependencies })) expect(version).toMatch(EXACT);
  expect(lock.packages[''].dependencies).toEqual(dependencies);
  expect(lock.packages[''].devDependencies).toEqual(devDependencies);
});

test('every package in the lock file has one version and the checksum of its content', () => {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
  expect(packages.length).toBeGreaterThan(100);
  for (const [path, entry] of packages) {
    expect({ path, ...entry }).toMatchObject({
      path,
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      integrity: expect.stringMatching(/^sha512-/),
    });
  }
});

test('the workflow for public hosting runs the one command on three systems, and asks for known weaknesses', () => {
  const workflow = readFileSync('.github/workflows/test.yml', 'utf8');
  expect(workflow).toContain('os: [ubuntu-latest, macos-latest, windows-latest]');
  const steps = [...workflow.matchAll(/- run: (.*)/g)].map(([, step]) => step);
  expect(steps).toEqual(['npm ci', 'npm audit --audit-level=high', 'npm test']);
  // A change decides on itself, not on what became known elsewhere.
  expect(readFileSync('.ci/run', 'utf8') + Object.values(scripts).join(' ')).not.toMatch(/npm audit/);
});
