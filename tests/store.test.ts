import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { storeSummaries } from '../scripts/store-summaries.ts';

/** What the stores' forms take, in characters; where both have a limit, the lower one. */
const LIMITS = { name: 50, summary: 132, description: 15_000, purpose: 1000, justification: 1000 };

/** The pictures that the forms want, and their size. */
const IMAGES: Readonly<Record<string, readonly [number, number]>> = {
  'screenshot-1.png': [1280, 800],
  'screenshot-2.png': [1280, 800],
  'screenshot-3.png': [1280, 800],
  'screenshot-4.png': [1280, 800],
  'screenshot-5.png': [1280, 800],
  'tile-small.png': [440, 280],
  'tile-marquee.png': [1400, 560],
};

const read = (name: string) => readFileSync(join('docs', 'store', name), 'utf8');

/** The text under a heading of listing.md. */
function section(heading: string): string {
  const [, text = ''] = read('listing.md').split(`\n## ${heading}\n`);
  return (text.split('\n## ')[0] ?? '').trim();
}

test('the listing says what the extension says of itself, and fits into the forms', () => {
  const english = storeSummaries().find(({ locale }) => locale === 'en');
  expect(section('Name')).toBe(english?.name);
  expect(section('Summary')).toBe(english?.summary);
  expect(section('Description').length).toBeGreaterThan(500);
  expect(section('Description').length).toBeLessThanOrEqual(LIMITS.description);
  expect(section('Single purpose').length).toBeGreaterThan(50);
  expect(section('Single purpose').length).toBeLessThanOrEqual(LIMITS.purpose);
});

test('name and summary fit in all ten languages', () => {
  const summaries = storeSummaries();
  expect(summaries).toHaveLength(10);
  for (const { locale, name, summary } of summaries) {
    expect({ locale, name: name.length <= LIMITS.name }).toEqual({ locale, name: true });
    expect({ locale, summary: summary.length <= LIMITS.summary }).toEqual({ locale, summary: true });
  }
});

test('every permission of the manifest is justified, and no other', () => {
  const rows = [...read('permissions.md').matchAll(/^\| `([^`]+)` *\| (.*?) *\|$/gm)];
  const asked = [...manifest.permissions, ...manifest.host_permissions];
  expect(rows.map(([, permission]) => permission)).toEqual(expect.arrayContaining(asked));
  expect(rows).toHaveLength(asked.length);
  for (const [, permission, why = ''] of rows) {
    expect({ permission, fits: why.length > 30 && why.length <= LIMITS.justification }).toEqual({
      permission,
      fits: true,
    });
  }
});

test('what the privacy answers rest on is in the manifest', () => {
  const { data_collection_permissions } = manifest.browser_specific_settings.gecko;
  const declared = JSON.stringify(data_collection_permissions.required);
  expect(read('privacy.md')).toContain(`data_collection_permissions: { "required": ${declared} }`);
  expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
});

test.each(Object.entries(IMAGES))('%s has the size %j, and no transparency', (name, size) => {
  const path = join('docs', 'store', 'images', name);
  expect(existsSync(path)).toBe(true);
  const png = readFileSync(path);
  // A PNG's first chunk: width and height, then the depth and the kind of colour, of which 2 is without transparency.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(size);
  expect(png[25]).toBe(2);
});
