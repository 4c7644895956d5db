/**
 * Run by `npm version` once it has raised the version in package.json, the one place where it stands: what is unreleased in
 * the changelog becomes that version's, and belongs to the same commit.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import packageJson from '../package.json' with { type: 'json' };
import { release } from './changelog.ts';

const FILE = 'CHANGELOG.md';
const today = new Date().toISOString().slice(0, 10);

writeFileSync(FILE, release(readFileSync(FILE, 'utf8'), packageJson.version, today));
execFileSync('git', ['add', FILE]);
