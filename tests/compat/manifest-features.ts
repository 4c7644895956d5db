import { type Feature, featureAt } from './browser-data.ts';

/** The keys of a manifest, at any depth, that the data knows. */
export function featuresInManifest(manifest: unknown, place: readonly string[] = []): Feature[] {
  if (Array.isArray(manifest)) return manifest.flatMap((one) => featuresInManifest(one, place));
  if (typeof manifest !== 'object' || manifest === null) return [];
  return Object.entries(manifest).flatMap(([key, value]) => {
    const here = [...place, key];
    const feature = featureAt('webextensions', 'manifest', ...here);
    return [...(feature ? [feature] : []), ...featuresInManifest(value, here)];
  });
}
