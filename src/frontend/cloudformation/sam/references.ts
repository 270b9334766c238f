import type { Entry, Node } from '../../../syntax/tree.js';
import { map } from '../../../syntax/tree.js';
import { build } from './build.js';
import { distinct } from './policies.js';

/** Names that change with the expansion: renamed resources, and `Fn.Version`-like names of generated ones. */
export interface NewNames {
  readonly renamed: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What a name in `DependsOn` stands for. */
  readonly dependencies: ReadonlyMap<string, readonly string[]>;
}

/** Rewrites every reference in `node` to a name that changed. What does not change keeps its identity. */
export function rewriteReferences(node: Node, names: NewNames): Node {
  if (names.renamed.size === 0 && names.properties.size === 0 && names.dependencies.size === 0) return node;
  return rewrite(node, names);
}

function rewrite(node: Node, names: NewNames): Node {
  if (node.kind === 'scalar') return node;
  if (node.kind === 'list') {
    const items = node.items.map((item) => rewrite(item, names));
    return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
  }
  if (node.entries.size === 1) {
    const [entry] = node.entries.values();
    const changed = entry && rewriteIntrinsic(entry, names);
    if (changed) return map([changed], node.place);
  }
  let changed = false;
  const entries: Entry[] = [];
  for (const entry of node.entries.values()) {
    const value = entry.key === 'DependsOn' ? rewriteDependencies(entry.value, names) : rewrite(entry.value, names);
    if (value !== entry.value) changed = true;
    entries.push(value === entry.value ? entry : { ...entry, value });
  }
  return changed ? map(entries, node.place) : node;
}

function rewriteIntrinsic(entry: Entry, names: NewNames): Entry | undefined {
  switch (entry.key) {
    case 'Ref': {
      const value = rewriteIds(entry.value, names);
      return value === entry.value ? undefined : { ...entry, value };
    }
    case 'Fn::GetAtt':
      return rewriteGetAtt(entry, names);
    case 'Fn::Sub':
      return rewriteSub(entry, names);
    default:
      return undefined;
  }
}

/** `name` of a resource, or `id.Property` of a generated one, after expansion. */
function renamed(name: string, names: NewNames): string | undefined {
  const direct = names.renamed.get(name);
  if (direct !== undefined) return direct;
  const dot = name.indexOf('.');
  return dot > 0 ? names.properties.get(name.slice(0, dot))?.get(name.slice(dot + 1)) : undefined;
}

function rewriteIds(node: Node, names: NewNames): Node {
  if (node.kind === 'list') {
    const items = node.items.map((item) => rewriteIds(item, names));
    return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
  }
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return node;
  const name = renamed(node.value, names);
  return name === undefined ? node : build(name, node.place);
}

function rewriteDependencies(node: Node, names: NewNames): Node {
  const items = node.kind === 'list' ? node.items : [node];
  const replaced = items.map((item) => (item.kind === 'scalar' && typeof item.value === 'string' ? names.dependencies.get(item.value) : undefined));
  if (replaced.every((ids) => ids === undefined)) return rewriteIds(node, names);
  const flat = items.flatMap((item, index) => replaced[index]?.map((id) => build(id, item.place)) ?? [rewriteIds(item, names)]);
  return build(distinct(flat), node.place);
}

/** `[id, attribute]`, where the id may be `id.Property`, and the attribute may begin with the property: `[id, Property.Attribute]`. */
function rewriteGetAtt(entry: Entry, names: NewNames): Entry | undefined {
  const { value } = entry;
  const texts = value.kind === 'list' ? value.items.map((item) => (item.kind === 'scalar' ? String(item.value) : undefined)) : [];
  const whole = value.kind === 'scalar' ? String(value.value) : texts.every((text) => text !== undefined) ? texts.join('.') : '';
  const [id, first, ...rest] = whole.split('.');
  if (id === undefined || first === undefined) return undefined;
  const generated = rest.length > 0 ? names.properties.get(id)?.get(first) : undefined;
  if (generated !== undefined) return { ...entry, value: build([generated, rest.join('.')], value.place) };
  const other = names.renamed.get(id);
  return other === undefined ? undefined : { ...entry, value: build([other, [first, ...rest].join('.')], value.place) };
}

function rewriteSub(entry: Entry, names: NewNames): Entry | undefined {
  const { value } = entry;
  const text = value.kind === 'list' ? value.items[0] : value;
  if (text?.kind !== 'scalar' || typeof text.value !== 'string') return undefined;
  const own = value.kind === 'list' && value.items[1]?.kind === 'map' ? value.items[1] : undefined;
  const replaced = text.value.replace(/\$\{([A-Za-z0-9.]{1,300})\}/g, (whole, name: string) => {
    if (own?.entries.has(name)) return whole;
    const target = subTarget(name, names);
    return target === undefined ? whole : `\${${target}}`;
  });
  const variables = own && rewrite(own, names);
  if (replaced === text.value && variables === own) return undefined;
  const newText = replaced === text.value ? text : build(replaced, text.place);
  return { ...entry, value: variables ? build([newText, variables], value.place) : newText };
}

function subTarget(name: string, names: NewNames): string | undefined {
  const direct = renamed(name, names);
  if (direct !== undefined) return direct;
  const [id, first, ...rest] = name.split('.');
  if (id === undefined || first === undefined) return undefined;
  const generated = rest.length > 0 ? names.properties.get(id)?.get(first) : undefined;
  if (generated !== undefined) return [generated, ...rest].join('.');
  const other = names.renamed.get(id);
  return other === undefined ? undefined : [other, first, ...rest].join('.');
}
