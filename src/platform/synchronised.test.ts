import { describe, expect, test } from 'vitest';
import { isSameSynchronised, localSites, mergeSynchronised, SYNC_LIMIT, synchronisedPart } from './synchronised.ts';

const sites = (from: number, to: number, name = 'site') =>
  Array.from({ length: to - from }, (_, index) => `${name}${String(from + index).padStart(4, '0')}.example`);

describe('what is shared', () => {
  test('is everything but the phrases', () => {
    const item = { version: 2, badge: false, fromTheFuture: [1], ignoredPhrases: [{ phrase: 'a' }], ownPhrases: [] };
    expect(synchronisedPart(item)).toEqual({ version: 2, badge: false, fromTheFuture: [1] });
  });

  test.each([
    [1000, 0],
    [0, 1000],
    [700, 900],
  ])('fits, with %i and %i sites, and the rest stays in this browser', (paused, listed) => {
    const item = { pausedSites: sites(0, paused), listedSites: sites(0, listed, 'ü') };
    const shared = synchronisedPart(item);
    const bytes = Buffer.byteLength(`settings${JSON.stringify(shared)}`);
    expect(bytes).toBeLessThanOrEqual(SYNC_LIMIT);
    expect(bytes).toBeGreaterThan(SYNC_LIMIT - 300);
    // Browsers take 8,192 bytes; a quarter of them is left to what a newer version has to say.
    expect(bytes).toBeLessThanOrEqual(0.75 * 8192);
    const kept = localSites(item);
    expect(kept.length + [shared['pausedSites'], shared['listedSites']].flat().length).toBe(paused + listed);
  });
});

describe('what another browser has changed', () => {
  const base = { version: 2, badge: true, map: false, pausedSites: ['a', 'b'], ignoredPhrases: undefined };

  test('is taken field by field, and what was changed here stays', () => {
    const kept = { ...base, badge: false };
    expect(mergeSynchronised(kept, base, { ...base, map: true, look: 7 })).toMatchObject({
      badge: false,
      map: true,
      look: 7,
    });
    expect(mergeSynchronised(kept, base, { ...base, badge: 'new' })).toMatchObject({ badge: false });
  });

  test('is taken entry by entry in lists', () => {
    const kept = { ...base, pausedSites: ['a', 'b', 'here'] };
    const merged = mergeSynchronised(kept, base, { ...base, pausedSites: ['b', 'there'] });
    expect(merged['pausedSites']).toEqual(['b', 'here', 'there']);
  });

  test('leaves what is in this browser alone', () => {
    const kept = { ...base, ignoredPhrases: [{ phrase: 'a' }] };
    expect(mergeSynchronised(kept, base, { ...base, map: true })['ignoredPhrases']).toEqual([{ phrase: 'a' }]);
  });

  test('takes out a site, but not one that another browser had no room for', () => {
    const kept = { pausedSites: ['a', 'b', 'z'] };
    const shared = { pausedSites: ['a', 'b', 'z'] };
    expect(mergeSynchronised(kept, shared, { pausedSites: ['b'] })).toEqual({ pausedSites: ['b'] });
    expect(mergeSynchronised(kept, shared, { pausedSites: ['b'], sitesAreCut: true })).toEqual({
      pausedSites: ['b', 'z'],
    });
  });

  test('takes nothing away where it has no such field', () => {
    expect(mergeSynchronised({ ...base, badge: false }, { ...base, badge: false }, {})).toMatchObject({ badge: false });
  });

  test('does not reach the prototype of anything', () => {
    const theirs: Record<string, unknown> = JSON.parse('{"__proto__": {"paused": true}}');
    expect(Reflect.get(mergeSynchronised({}, {}, theirs), 'paused')).toBeUndefined();
  });
});

/** A browser: its own item, and the shared one as it last saw it. */
class OneBrowser {
  base = {};
  constructor(public kept: Record<string, unknown>) {}
  meet(cloud: { item: Record<string, unknown>; writes: number }): void {
    this.kept = mergeSynchronised(this.kept, this.base, cloud.item);
    const ours = synchronisedPart(this.kept);
    if (!isSameSynchronised(ours, cloud.item)) {
      cloud.item = ours;
      cloud.writes += 1;
    }
    this.base = cloud.item;
  }
  get sites(): string[] {
    return [this.kept['pausedSites']].flat().map(String).toSorted();
  }
}

/** Two browsers that have met, and a way to let them meet again. */
function meeting() {
  const cloud = { item: {}, writes: 0 };
  const one = new OneBrowser({ pausedSites: sites(0, 500) });
  const other = new OneBrowser({ pausedSites: sites(400, 420) });
  for (let round = 0; round < 3; round += 1) for (const each of [one, other]) each.meet(cloud);
  return { cloud, one, other, all: () => [one, other].forEach((each) => each.meet(cloud)) };
}

describe('two browsers with more sites than can be shared', () => {
  test('lose none, and come to rest', () => {
    const { cloud, one, other, all } = meeting();
    expect(one.sites).toEqual(sites(0, 500));
    expect(other.sites).toEqual(expect.arrayContaining(sites(400, 420)));
    expect(other.sites.length).toBeGreaterThan(200);
    const { writes } = cloud;
    all();
    expect(cloud.writes).toBe(writes);
  });

  test('share new sites and a site that is taken out, and lose none that finds no room any more', () => {
    const { one, other, all } = meeting();
    const added = sites(0, 20, 'a-new');
    other.kept = { pausedSites: [...other.sites.filter((site) => site !== 'site0100.example'), ...added] };
    all();
    all();
    for (const each of [one, other]) {
      expect(each.sites).toEqual(expect.arrayContaining(added));
      expect(each.sites).not.toContain('site0100.example');
    }
    expect(one.sites).toEqual([...added, ...sites(0, 100), ...sites(101, 500)]);
  });
});
