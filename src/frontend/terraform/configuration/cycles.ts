import type { Place } from '../../../model/source.js';
import type { Block, Expression } from '../../../syntax/hcl/index.js';
import type { WrittenReference } from '../expressions/references.js';
import { referencesIn } from '../expressions/references.js';
import type { Module } from './module.js';
import { isNestedBlock } from './resource-declaration.js';
import { evaluatedIn, namedBy } from './validation/expressions.js';

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

/** Finds the module that a call leads to. `path`: the names of the calls from the root to it. */
export type Callee = (call: Block, caller: Module, path: readonly string[]) => Module | undefined;

/** What a caller needs to know of a module: its variables, and which of them each output needs. */
interface Summary {
  readonly cycles: readonly Cycle[];
  readonly variables: readonly string[];
  readonly outputs: ReadonlyMap<string, readonly string[]>;
}

const UNKNOWN: Summary = { cycles: [], variables: [], outputs: new Map() };

/** All outputs of a called module; everything in it. Neither can be the name of an output. */
const OUTPUTS = '*';
const ALL = '**';

/**
 * Circles of references between the resources, data sources, locals and variables of a module and the outputs of those that it calls,
 * by module. Attributes of resources are known one by one in evaluation, which goes round only some of these; Terraform orders whole
 * resources.
 */
export class Cycles {
  private readonly known = new Map<Module, Summary>();

  constructor(private readonly callee: Callee) {}

  of(module: Module, path: readonly string[]): readonly Cycle[] {
    return this.summary(module, path).cycles;
  }

  /** Each module is looked at once; one that calls itself counts as one of which nothing is known. */
  private summary(module: Module, path: readonly string[]): Summary {
    const known = this.known.get(module);
    if (known !== undefined) return known;
    this.known.set(module, UNKNOWN);
    const edges = this.edges(module, path);
    const outputs = Array.from(module.outputs.keys(), (name): [string, readonly string[]] => [name, variablesBehind(`output.${name}`, edges)]);
    const summary = { cycles: cyclesIn(edges), variables: [...module.variables.keys()], outputs: new Map(outputs) };
    this.known.set(module, summary);
    return summary;
  }

  private edges(module: Module, path: readonly string[]): ReadonlyMap<string, readonly Edge[]> {
    const edges = new Map<string, readonly Edge[]>();
    for (const [name, { value }] of module.locals) edges.set(`local.${name}`, edgesOf([value]));
    for (const [name, block] of module.variables) edges.set(`var.${name}`, others(`var.${name}`, blockEdges(block)));
    for (const [key, { block }] of module.resources) edges.set(key, resourceEdges(key, block));
    for (const [name, block] of module.outputs) edges.set(`output.${name}`, [...blockEdges(block), ...namedEdges(block)]);
    for (const [name, block] of module.calls) this.call(`module.${name}`, block, module, [...path, name], edges);
    for (const [key, targets] of edges) edges.set(key, targets.filter(({ to }) => edges.has(to)));
    return edges;
  }

  private call(key: string, call: Block, caller: Module, path: readonly string[], edges: Map<string, readonly Edge[]>): void {
    const { attributes } = call.body;
    const target = this.callee(call, caller, path);
    const { outputs, variables } = target === undefined ? UNKNOWN : this.summary(target, path);
    const argumentEdges = (names: readonly string[]): readonly Edge[] => edgesOf(names.flatMap((name) => attributes.get(name)?.value ?? []));
    const called = { to: key, place: call.header };
    edges.set(key, [...argumentEdges(['count', 'for_each']), ...namedEdges(call)]);
    for (const [name, needed] of outputs) edges.set(`${key}.${name}`, [called, ...argumentEdges(needed)]);
    edges.set(`${key}.${OUTPUTS}`, [called, ...Array.from(outputs.keys(), (name) => ({ to: `${key}.${name}`, place: call.header }))]);
    edges.set(`${key}.${ALL}`, [called, ...argumentEdges(variables)]);
  }
}

/** In blocks about it a resource may refer to itself, and in `depends_on`. */
function resourceEdges(key: string, block: Block): readonly Edge[] {
  const { body } = block;
  const own: Block = { ...block, body: { ...body, blocks: body.blocks.filter(isNestedBlock) } };
  const about: Block = { ...block, body: { ...body, attributes: new Map(), blocks: body.blocks.filter((inner) => !isNestedBlock(inner)) } };
  return [...blockEdges(own), ...others(key, [...blockEdges(about), ...namedEdges(block)])];
}

function others(key: string, edges: readonly Edge[]): readonly Edge[] {
  return edges.filter(({ to }) => to !== key);
}

function blockEdges(block: Block): readonly Edge[] {
  return [...evaluatedIn(block)].flatMap(({ expression, iterators }) => {
    return referencesIn(expression).filter(({ names: [root = ''] }) => !iterators.has(root)).map((reference) => edgeOf(reference, OUTPUTS));
  });
}

function namedEdges(block: Block): readonly Edge[] {
  return namedBy(block).flatMap(referencesIn).map((reference) => edgeOf(reference, ALL));
}

function edgesOf(expressions: readonly Expression[]): readonly Edge[] {
  return expressions.flatMap(referencesIn).map((reference) => edgeOf(reference, OUTPUTS));
}

/** `whole`: what of a module is meant by a reference to all of it. */
function edgeOf({ names, behindKey, place }: WrittenReference, whole: string): Edge {
  const [root = '', name = '', output] = names;
  if (root === 'module') return { to: `module.${name}.${output ?? behindKey ?? whole}`, place };
  const start = root === 'resource' ? 1 : 0;
  return { to: names.slice(start, root === 'data' || root === 'ephemeral' ? 3 : start + 2).join('.'), place };
}

/** The variables that a node needs, directly or not. */
function variablesBehind(start: string, edges: ReadonlyMap<string, readonly Edge[]>): readonly string[] {
  const seen = new Set([start]);
  for (const key of seen) for (const { to } of edges.get(key) ?? []) seen.add(to);
  return [...seen].flatMap((key) => (key.startsWith('var.') ? [key.slice('var.'.length)] : []));
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
      if (at !== undefined) cycles.push({ keys: path.slice(at).map(({ key }) => key.replace(/\.\*+$/, '')), place: edge.place });
      else if (!done.has(edge.to)) enter(edge.to);
    }
  }
  return cycles;
}
