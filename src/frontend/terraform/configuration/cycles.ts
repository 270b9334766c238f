import type { Place } from '../../../model/source.js';
import type { Expression } from '../../../syntax/hcl/index.js';
import { referencesIn } from '../expressions/references.js';
import { expressionsIn } from './body-expressions.js';
import type { Module } from './module.js';

/** Things of a module that need each other before any of them can be made. */
export interface Cycle {
  /** Addresses within the module, each referring to the next, the last to the first. */
  readonly keys: readonly string[];
  /** The reference that closes it. */
  readonly place: Place;
}

interface Edge {
  readonly to: string;
  readonly place: Place;
}

/** Blocks in which a resource may refer to itself. */
const LATER_BLOCKS: ReadonlySet<string> = new Set(['provisioner', 'connection', 'lifecycle']);

const found = new WeakMap<Module, readonly Cycle[]>();

/**
 * Circles of references between resources, data sources and locals of a module. Attributes of resources are known one by one
 * here, so evaluation goes round only some of these; Terraform orders whole resources. What goes through called modules is left
 * to evaluation.
 */
export function cyclesOf(module: Module): readonly Cycle[] {
  const known = found.get(module);
  if (known !== undefined) return known;
  const cycles = cyclesIn(edgesOf(module));
  found.set(module, cycles);
  return cycles;
}

function edgesOf(module: Module): ReadonlyMap<string, readonly Edge[]> {
  const isNode = (key: string): boolean => module.resources.has(key) || (key.startsWith('local.') && module.locals.has(key.slice('local.'.length)));
  const edges = new Map<string, readonly Edge[]>();
  const add = (key: string, expressions: Iterable<Expression>): void => {
    const targets = [...expressions].flatMap(referencesIn).map(({ names, place }) => ({ to: keyOf(names), place }));
    edges.set(key, targets.filter(({ to }) => isNode(to)));
  };
  for (const [name, { value }] of module.locals) add(`local.${name}`, [value]);
  for (const [key, { block }] of module.resources) add(key, expressionsIn(block.body, LATER_BLOCKS));
  return edges;
}

function keyOf(names: readonly string[]): string {
  const [root = ''] = names;
  return names.slice(0, root === 'data' || root === 'ephemeral' ? 3 : 2).join('.');
}

/** Depth first, without recursion: chains of locals can be long. Every node is in one of the cycles that are found at most. */
function cyclesIn(edges: ReadonlyMap<string, readonly Edge[]>): readonly Cycle[] {
  const cycles: Cycle[] = [];
  const done = new Set<string>();
  for (const start of edges.keys()) {
    const path: { readonly key: string; readonly edges: readonly Edge[]; next: number }[] = [];
    const positions = new Map<string, number>();
    const enter = (key: string): void => {
      positions.set(key, path.length);
      path.push({ key, edges: edges.get(key) ?? [], next: 0 });
    };
    if (!done.has(start)) enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const edge = top.edges[top.next++];
      if (edge === undefined) {
        path.pop();
        positions.delete(top.key);
        done.add(top.key);
        continue;
      }
      const at = positions.get(edge.to);
      if (at !== undefined) cycles.push({ keys: path.slice(at).map(({ key }) => key), place: edge.place });
      else if (!done.has(edge.to)) enter(edge.to);
    }
  }
  return cycles;
}
