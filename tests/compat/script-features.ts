import { parseAst } from 'vite';
import { type Feature, featureAt, namesAt } from './browser-data.ts';

/** One thing that a script names, and what it may be: a name alone does not tell whose method it is. */
export interface Use {
  readonly name: string;
  readonly candidates: readonly Feature[];
}

/** What the extension API hangs on; `default` is how a bundle calls what `src/platform/browser.ts` exports. */
const API_ROOTS: ReadonlySet<string> = new Set(['chrome', 'browser', 'default']);

/** Chrome's name for what the data calls `menus`. */
const ALIASES: Readonly<Record<string, string>> = { contextMenus: 'menus' };

/**
 * Everything of the browser's that the scripts name: members, globals, the extension API. A member that they define
 * themselves is their own, unless its owner tells otherwise.
 */
export function usesIn(scripts: readonly string[]): Use[] {
  const nodes = scripts.flatMap((script) => [...nodesOf(parseAst(script))]);
  const own = new Set(nodes.flatMap(definedBy));
  const uses = nodes.flatMap((node) => usedBy(node, own)).filter(({ candidates }) => candidates.length > 0);
  return [...new Map(uses.map((use) => [use.name, use])).values()];
}

type Node = Readonly<Record<string, unknown>>;

/** All nodes but names that are only labels: the `b` of `a.b` and of `{ b: c }`. */
function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesOf(one);
  if (!isNode(value)) return;
  yield value;
  for (const [field, child] of Object.entries(value)) {
    const isLabel = (field === 'property' || field === 'key') && value['computed'] !== true;
    if (!isLabel && typeof child === 'object') yield* nodesOf(child);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The member that an object, a class or an assignment defines. */
function definedBy(node: Node): string[] {
  switch (node['type']) {
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return node['computed'] === true ? [] : [lastName(node['key']) ?? ''];
    case 'AssignmentExpression':
      return isNode(node['left']) && node['left']['type'] === 'MemberExpression' ? [lastName(node['left']) ?? ''] : [];
    default:
      return [];
  }
}

/** What a node names, with all that it may mean. */
function usedBy(node: Node, own: ReadonlySet<string>): Use[] {
  if (node['type'] === 'Identifier') return [{ name: lastName(node) ?? '', candidates: globals(lastName(node) ?? '') }];
  if (node['type'] !== 'MemberExpression' || node['computed'] === true) return [];
  const owner = lastName(node['object']);
  const member = lastName(node) ?? '';
  const anyones = own.has(member) ? [] : (byName().get(member) ?? []);
  const candidates = ownedBy(owner, member) ?? anyones;
  return [{ name: `${owner ?? ''}.${member}`, candidates }];
}

function lastName(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node['type'] === 'Identifier') return String(node['name']);
  if (node['type'] === 'ChainExpression') return lastName(node['expression']);
  return node['type'] === 'MemberExpression' && node['computed'] !== true ? lastName(node['property']) : undefined;
}

function globals(name: string): Feature[] {
  const places = [
    ['javascript', 'builtins', name],
    ['api', name],
    ['api', 'Window', name],
    ['api', 'WorkerGlobalScope', name],
  ];
  return places.flatMap((place) => featureAt(...place) ?? []);
}

/** What the owner's name makes certain. */
function ownedBy(owner: string | undefined, member: string): readonly Feature[] | undefined {
  if (owner === undefined) return undefined;
  const known =
    (API_ROOTS.has(owner) ? featureAt('webextensions', 'api', ALIASES[member] ?? member) : undefined) ??
    featureAt('webextensions', 'api', ALIASES[owner] ?? owner, member) ??
    featureAt('javascript', 'builtins', owner, member) ??
    featureAt('api', owner, `${member}_static`);
  return known && [known];
}

let index: Map<string, Feature[]> | undefined;

/** Every method and property of every interface under its own name. */
function byName(): ReadonlyMap<string, readonly Feature[]> {
  if (index) return index;
  index = new Map();
  for (const top of [['api'], ['javascript', 'builtins']]) {
    for (const owner of namesAt(...top)) {
      for (const key of namesAt(...top, owner)) {
        const feature = featureAt(...top, owner, key);
        const name = key.replace(/_static$/, '');
        if (feature) index.set(name, [...(index.get(name) ?? []), feature]);
      }
    }
  }
  return index;
}
