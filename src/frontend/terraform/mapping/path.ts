import type { ObjectShape, Shape } from './shapes.js';

/** One step of a property path: `Name`, `Name[0]` (an item of a list) or `Name[key]` (the item of a list of pairs). */
export interface Segment {
  readonly name: string;
  readonly item?: { readonly kind: 'index'; readonly index: number } | { readonly kind: 'pair'; readonly key: string };
}

export type Path = readonly Segment[];

/** Paths of the tables are read once, not for each resource. */
const parsed = new Map<string, Path>();

/** Reads `A.B[0].C[access_logs.s3.enabled]`. */
export function parsePath(text: string): Path {
  const known = parsed.get(text);
  if (known) return known;
  const path = segmentsOf(text);
  parsed.set(text, path);
  return path;
}

function segmentsOf(text: string): Path {
  return [...text.matchAll(/([^.[\]]+)(?:\[([^\]]*)\])?/g)].map(([, name = '', item]) => {
    if (item === undefined) return { name };
    return { name, item: /^\d+$/.test(item) ? { kind: 'index', index: Number(item) } : { kind: 'pair', key: item } };
  });
}

/** `A.B[0].C` again. */
export function pathText(path: Path): string {
  return path.map(({ name, item }) => (item === undefined ? name : `${name}[${item.kind === 'index' ? item.index : item.key}]`)).join('.');
}

/** The shape at the end of a path; undefined when there is no such property. Below JSON everything is JSON. */
export function shapeAt(object: ObjectShape, path: Path): Shape | undefined {
  let shape: Shape = { kind: 'object', object };
  for (const segment of path) {
    const next = step(shape, segment);
    if (!next) return undefined;
    shape = next;
  }
  return shape;
}

function step(shape: Shape, { name, item }: Segment): Shape | undefined {
  if (shape.kind === 'json') return shape;
  const member = shape.kind === 'object' ? shape.object.get(name)?.shape : shape.kind === 'map' ? shape.of : undefined;
  if (item === undefined || member === undefined || member.kind === 'json') return member;
  if (member.kind !== 'list') return undefined;
  if (item.kind === 'index') return member.of;
  const names = pairNames(member.of);
  return names && member.of.kind === 'object' ? member.of.object.get(names[1])?.shape : undefined;
}

/** How the items of a list of pairs call their key and value; undefined when they are no pairs. */
export function pairNames(shape: Shape): readonly [string, string] | undefined {
  if (shape.kind !== 'object') return undefined;
  return PAIRS.find(([key, value]) => shape.object.has(key) && shape.object.has(value));
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['Key', 'Value'],
  ['Name', 'Value'],
  ['ParameterKey', 'ParameterValue'],
  ['ParameterName', 'ParameterValue'],
  ['Type', 'Value'],
];
