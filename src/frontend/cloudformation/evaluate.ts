import type { ListValue, MapEntry, MapValue, Value } from '../../model/value.js';
import type { Entry, ListNode, MapNode, Node, ScalarNode } from '../../syntax/tree.js';
import { withDocument } from './documents.js';
import { joinDynamicReferences } from './dynamic-references.js';
import { intrinsics } from './intrinsics/index.js';
import type { Scope } from './scope.js';
import { freshUnknown, literal } from './values.js';

/** Deeper nesting is not evaluated; the call stack is finite. */
const DEPTH = 600;

/**
 * What a node of a template means in its scope. A node object is evaluated once: YAML aliases that share it share its value,
 * so the cost is that of the distinct nodes.
 */
export function evaluator(scope: () => Scope): (node: Node) => Value {
  const known = new Map<Node, Value>();
  return (node) => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const value = guarded(node, scope());
    known.set(node, value);
    return value;
  };
}

function guarded(node: Node, scope: Scope): Value {
  const { workspace } = scope;
  if (workspace.depth >= DEPTH) {
    scope.warn('too-deep', `Values nested more than ${DEPTH} deep are not evaluated.`, node.place);
    return freshUnknown('it is nested too deep', node.place);
  }
  workspace.depth++;
  try {
    return evaluateNode(node, scope);
  } finally {
    workspace.depth--;
  }
}

function evaluateNode(node: Node, scope: Scope): Value {
  switch (node.kind) {
    case 'scalar':
      return evaluateScalar(node, scope);
    case 'list':
      return evaluateList(node, scope);
    case 'map':
      return evaluateMap(node, scope);
  }
}

function evaluateScalar(node: ScalarNode, scope: Scope): Value {
  const value = literal(node);
  if (typeof node.value !== 'string') return value;
  const parts = joinDynamicReferences([value], node.place, scope.workspace);
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return withDocument(only, scope.workspace);
  return { kind: 'concat', parts, origin: { place: node.place } };
}

/** A list; items that are absent are not in it, those that may be absent are. */
function evaluateList(node: ListNode, scope: Scope): ListValue {
  const items = node.items.map((item) => scope.evaluate(item)).filter((item) => item.kind !== 'absent');
  return { kind: 'list', items, origin: { place: node.place } };
}

function evaluateMap(node: MapNode, scope: Scope): Value {
  const call = intrinsicCall(node);
  if (call === undefined) return mapOf(node.entries.values(), node, scope);
  const intrinsic = intrinsics.get(call.key);
  if (intrinsic !== undefined) return intrinsic(call.value, { name: call.key, place: node.place, scope });
  scope.warn('invalid-intrinsic', `\`${call.key}\` is no intrinsic function.`, call.keyPlace);
  return freshUnknown(`\`${call.key}\` is no intrinsic function`, node.place);
}

/** A map of entries, each evaluated. */
export function mapOf(entries: Iterable<Entry>, node: Node, scope: Scope): MapValue {
  const result = new Map<string, MapEntry>();
  for (const { key, keyPlace, value } of entries) result.set(key, { keyPlace, value: scope.evaluate(value) });
  return { kind: 'map', entries: result, origin: { place: node.place } };
}

/** `{ Ref: … }` and `{ "Fn::…": … }` with no other key; a macro takes what stands beside it along. */
export function intrinsicCall(node: MapNode): Entry | undefined {
  if (node.entries.size !== 1) return node.entries.get('Fn::Transform');
  for (const entry of node.entries.values()) {
    return entry.key === 'Ref' || entry.key.startsWith('Fn::') ? entry : undefined;
  }
  return undefined;
}
