import { commonReason, mechanicalProperty, pascalCase } from './mechanical.js';
import { ownEntry } from './own-entry.js';
import { parsePath, shapeAt } from './path.js';
import type { Path } from './path.js';
import type { Attributes, Conversion, Target } from './row.js';
import type { ObjectShape, Shape } from './shapes.js';

/** Where one attribute of Terraform goes, and what is inside of it: as a part of the whole, and each object in it for itself. */
export type Aligned =
  | { readonly kind: 'property'; readonly path: Path; readonly shape: Shape; readonly conversion: Conversion; readonly inside: Scope; readonly item: Scope }
  | { readonly kind: 'ignored'; readonly why: string };

export interface Scope {
  readonly attributes: Attributes;
  /** Dotted path of the block that one is in; empty for the resource itself. */
  readonly prefix: string;
  readonly root: ObjectShape;
  /** Last part of CloudFormation's type: `Bucket`. */
  readonly typeName: string;
  /** Where the attributes of this block go. */
  readonly base: Path;
  /** Inside a document without a schema every attribute has a place. */
  readonly isFree?: boolean;
  /** The attributes of this block, as the provider describes them. */
  readonly source: ObjectShape | undefined;
  /** What is already worked out. */
  readonly known: Map<string, Aligned | undefined>;
}

/** Aligns a Terraform type with CloudFormation properties. */
export function resourceScope(
  { attributes = {}, within = '' }: { readonly attributes?: Attributes; readonly within?: string },
  typeName: string,
  root: ObjectShape,
  source: ObjectShape | undefined,
): Scope {
  return { attributes, prefix: '', root, typeName, base: parsePath(within), source, known: new Map() };
}

/** The same, of what stands inside the block `name`, for attributes that are resources of their own. */
export function blockScope(scope: Scope, name: string): Scope {
  return { ...scope, source: objectOf(scope.source?.get(name)?.shape), known: new Map() };
}

/** Where `name` of this block goes; undefined when nothing is known about it. */
export function align(scope: Scope, name: string): Aligned | undefined {
  if (scope.known.has(name)) return scope.known.get(name);
  const aligned = worked(scope, name);
  scope.known.set(name, aligned);
  return aligned;
}

function worked(scope: Scope, name: string): Aligned | undefined {
  const source = scope.source?.get(name)?.shape;
  const target = ownEntry(scope.attributes, dotted(scope, name));
  if (target !== undefined && typeof target !== 'string' && 'ignored' in target) return { kind: 'ignored', why: target.ignored };
  const path = explicitPath(scope, target) ?? (dotted(scope, name) === 'id' ? undefined : mechanicalPath(scope, name, source));
  if (path) return property(scope, name, path, typeof target === 'object' ? target : {});
  if (name.endsWith('_wo')) return align(scope, name.slice(0, -'_wo'.length));
  const why = commonReason(name);
  return why === undefined ? undefined : { kind: 'ignored', why };
}

export function dotted(scope: Scope, name: string): string {
  return scope.prefix === '' ? name : `${scope.prefix}.${name}`;
}

/** The attributes of an object or of the objects in a list. */
export function objectOf(shape: Shape | undefined): ObjectShape | undefined {
  if (shape?.kind === 'object') return shape.object;
  return shape?.kind === 'list' ? objectOf(shape.of) : undefined;
}

function property(scope: Scope, name: string, path: Path, conversion: Conversion): Aligned {
  const shape = shapeAt(scope.root, path) ?? { kind: 'json' };
  const inside: Scope = { ...scope, prefix: dotted(scope, name), base: path, source: objectOf(scope.source?.get(name)?.shape), known: new Map() };
  const item = itemScope(inside, shape);
  return { kind: 'property', path, shape, conversion, inside: shape.kind === 'object' ? inside : item, item };
}

/** Of the objects in `shape`, each for itself: paths begin with them. */
function itemScope(inside: Scope, shape: Shape): Scope {
  switch (shape.kind) {
    case 'object':
      return { ...inside, root: shape.object, base: [], known: new Map() };
    case 'list':
    case 'map':
      return itemScope(inside, shape.of);
    case 'json':
      return { ...inside, root: new Map(), base: [], isFree: true, known: new Map() };
    case 'scalar':
      return inside;
  }
}

function explicitPath(scope: Scope, target: Exclude<Target, { readonly ignored: string }> | undefined): Path | undefined {
  const to = typeof target === 'string' ? target : target?.to;
  return to === undefined ? undefined : targetPath(scope, to);
}

/** What a path in a row means in the block that it is written for. */
export function targetPath(scope: Scope, to: string): Path {
  return to.startsWith('/') ? parsePath(to.slice(1)) : [...scope.base, ...parsePath(to)];
}

function mechanicalPath(scope: Scope, name: string, source: Shape | undefined): Path | undefined {
  const here = shapeAt(scope.root, scope.base);
  if (scope.isFree || here?.kind === 'json') return [...scope.base, { name: pascalCase(name) }];
  for (const [base, object] of [[scope.base, objectOf(here)], [[], scope.root]] as const) {
    const found = object && mechanicalProperty(name, object, scope.typeName, source);
    if (found !== undefined) return [...base, { name: found }];
    if (scope.prefix !== '') return undefined;
  }
  return undefined;
}
