import type { Diagnostic } from '../../../../src/model/diagnostic.js';
import type { Place } from '../../../../src/model/source.js';
import { Source, textAt, toLocation } from '../../../../src/model/source.js';
import { expandSam } from '../../../../src/frontend/cloudformation/sam/index.js';
import { parseTree } from '../../../../src/syntax/parse.js';
import type { MapNode, Node } from '../../../../src/syntax/tree.js';
import { child, map } from '../../../../src/syntax/tree.js';

/** A template after expansion, to be looked at by path: `F.Properties.Role`. */
export interface Expanded {
  readonly template: MapNode;
  readonly before: MapNode;
  readonly diagnostics: readonly Diagnostic[];
  readonly ids: readonly string[];
  /** The node at a path below `Resources`. */
  readonly at: (path: string) => Node | undefined;
  /** The same as plain data. */
  readonly value: (path: string) => unknown;
  /** `line: text` of a node, or of a resource's logical id. */
  readonly place: (path: string) => string;
  readonly keyPlace: (id: string) => string;
}

/** Expands YAML. Parameters have the given values, else their defaults. */
export function expand(text: string, parameters: Readonly<Record<string, string>> = {}): Expanded {
  const parsed = parseTree(new Source('template.yaml', text));
  if (parsed.result?.kind !== 'map' || parsed.diagnostics.length > 0) throw new Error(`The test's template is wrong: ${JSON.stringify(parsed.diagnostics)}`);
  const before = parsed.result;
  const { result: template, diagnostics } = expandSam(before, {
    region: 'us-east-1',
    partition: 'aws',
    parameter: (name) => parameterValue(before, name, parameters),
  });
  const resources = child(template, 'Resources') ?? map([], template.place);
  const at = (path: string): Node | undefined => path.split('.').reduce<Node | undefined>(step, resources);
  return {
    template,
    before,
    diagnostics,
    ids: resources.kind === 'map' ? [...resources.entries.keys()] : [],
    at,
    value: (path) => plain(at(path)),
    place: (path) => shown(at(path)?.place),
    keyPlace: (id) => shown(resources.kind === 'map' ? resources.entries.get(id)?.keyPlace : undefined),
  };
}

function parameterValue(template: MapNode, name: string, given: Readonly<Record<string, string>>): Node | undefined {
  const declared = child(child(template, 'Parameters'), name);
  const value = given[name];
  if (declared && value !== undefined) return { kind: 'scalar', value, place: declared.place };
  return child(declared, 'Default');
}

function step(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'list' ? node.items[Number(key)] : child(node, key);
}

/** `line: text` of a place. */
export function shown(place: Place | undefined): string {
  return place ? `${toLocation(place).startLine}: ${textAt(place)}` : 'nowhere';
}

export function plain(node: Node | undefined): unknown {
  if (!node) return undefined;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries([...node.entries.values()].map(({ key, value }) => [key, plain(value)]));
}
