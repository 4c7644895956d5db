import { type Feature, featureAt } from './browser-data.ts';

/** Properties, at-rules, pseudo-classes and functions that a style sheet uses and the data knows. */
export function featuresInStyle(css: string): Feature[] {
  const plain = css.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/"[^"]*"|'[^']*'/g, '""');
  const found = [
    ...all(plain, /[;{]\s*([a-z-]+)\s*:/g).map((name) => featureAt('css', 'properties', name)),
    ...all(plain, /@([a-z-]+)/g).map((name) => featureAt('css', 'at-rules', name)),
    ...all(plain, /::?([a-z-]+)(?=[^;}]*\{)/g).map((name) => featureAt('css', 'selectors', name)),
    ...all(plain, /([a-z-]+)\(/g).flatMap((name) => [
      featureAt('css', 'types', name),
      featureAt('css', 'types', 'color', name),
    ]),
  ];
  return found.filter((feature) => feature !== undefined);
}

function all(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))];
}
