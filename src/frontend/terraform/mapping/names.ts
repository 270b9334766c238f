import { align, blockScope, dotted, objectOf, resourceScope } from './alignment.js';
import type { Aligned, Scope } from './alignment.js';
import { rowOf, typeName } from './known.js';
import { ownEntry } from './own-entry.js';
import type { PartRow, Spread, TypeRow } from './row.js';
import { CLOUDFORMATION_SHAPES } from './schemas.js';
import { scopeOf } from './scopes.js';
import type { Shape } from './shapes.js';
import { TABLES } from './tables/index.js';

/**
 * What Terraform calls a property of a resource: `storage_encrypted` for `StorageEncrypted`, `ingress.cidr_blocks` for
 * `SecurityGroupIngress[0].CidrIp` (which block it is, is not to be told from the index). A property that only another type sets
 * has that type in front: `aws_s3_bucket_versioning.versioning_configuration.status`. `part` is the type that set it, when that
 * is known. What has no name in Terraform keeps CloudFormation's.
 */
export function nameOf(type: string, propertyPath: string, part?: string): string {
  const key = `${type} ${part ?? ''} ${propertyPath}`;
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const name = searchedName(type, propertyPath, part);
  if (KNOWN.size === MAX_KNOWN) KNOWN.clear();
  KNOWN.set(key, name);
  return name;
}

/** Instances of a resource are asked for the same names again and again, and a name is a search through the tables. */
const KNOWN = new Map<string, string>();
const MAX_KNOWN = 10_000;

function searchedName(type: string, propertyPath: string, part: string | undefined): string {
  const steps = readSteps(propertyPath);
  const own = part === undefined ? nameIn(type, steps) : undefined;
  return own ?? nameInParts(type, steps, part) ?? propertyPath;
}

interface Step {
  readonly name: string;
  readonly index: number | undefined;
}

function readSteps(path: string): readonly Step[] {
  return [...path.matchAll(/([^.[\]]+)((?:\[\d+\])*)/g)].map(([, name = '', indices = '']) => {
    const index = /\d+/.exec(indices)?.[0];
    return { name, index: index === undefined ? undefined : Number(index) };
  });
}

function nameIn(type: string, steps: readonly Step[]): string | undefined {
  const row = rowOf(type);
  if (!row || 'own' in row) return undefined;
  const names = 'partOf' in row
    ? row.partOf.map((link) => nameInPart(type, row, link.type, steps))
    : [...[row, ...Object.values(row.variants?.rows ?? {})].map((one) => nameInRow(type, one, steps)), ...namesInChildren(type, row, steps)];
  return names.find((name) => name !== undefined);
}

function nameInRow(type: string, row: TypeRow, steps: readonly Step[]): string | undefined {
  const scope = scopeOf(type, row, row.type);
  return scope && best(scope, row, steps, 0)?.name;
}

/** Of blocks that are resources of their own. */
function namesInChildren(type: string, row: TypeRow, steps: readonly Step[]): readonly (string | undefined)[] {
  const scope = scopeOf(type, row, row.type);
  return Object.entries(row.children ?? {}).map(([name, child]) => {
    const shape = CLOUDFORMATION_SHAPES.of(child.type);
    if (!scope || !shape) return undefined;
    const inside = resourceScope(child, typeName(child.type), shape.root, blockScope(scope, name).source);
    const found = best(inside, child.spread ? { spread: { '': child.spread } } : {}, steps, 0);
    return found && `${name}.${found.name}`;
  });
}

function nameInParts(type: string, steps: readonly Step[], part: string | undefined): string | undefined {
  const row = rowOf(type);
  if (!row || !('type' in row)) return undefined;
  for (const [name, candidate] of TABLES) {
    if (!('partOf' in candidate) || (part !== undefined && part !== name) || !candidate.partOf.some((link) => link.type === row.type)) continue;
    const found = nameInPart(name, candidate, row.type, steps);
    if (found !== undefined) return `${name}.${found}`;
  }
  return undefined;
}

function nameInPart(name: string, row: PartRow, parentType: string, steps: readonly Step[]): string | undefined {
  const scope = scopeOf(name, row, parentType);
  return scope && best(scope, {}, steps, 0)?.name;
}

interface Found {
  /** How many steps of the property path it accounts for. */
  readonly length: number;
  /** Whether it ends exactly where the path does; otherwise one of them goes on. */
  readonly isExact: boolean;
  readonly name: string;
}

/** The attribute that accounts for most of the path; several equal ones: the first in the provider's order. */
function best(scope: Scope, row: Pick<TypeRow, 'spread'>, steps: readonly Step[], depth: number): Found | undefined {
  if (depth > MAX_DEPTH) return undefined;
  let longest = scope.prefix === '' ? spreadName('', row.spread?.[''], steps, 0) : undefined;
  for (const [name, member] of scope.source ?? []) {
    if (member.computed) continue;
    const aligned = align(scope, name);
    const found = aligned?.kind === 'property' ? follow(name, member.shape, aligned, { scope, row, steps, depth }) : undefined;
    if (found && isBetter(found, longest)) longest = found;
  }
  return longest;
}

function isBetter(found: Found, than: Found | undefined): boolean {
  if (!than || found.length !== than.length) return found.length > (than?.length ?? 0);
  return found.isExact && !than.isExact;
}

/** Blocks of WAF nest this deep; nothing else does. */
const MAX_DEPTH = 24;

interface Search {
  readonly scope: Scope;
  readonly row: Pick<TypeRow, 'spread'>;
  readonly steps: readonly Step[];
  readonly depth: number;
}

function follow(name: string, shape: Shape, { path, inside, shape: target }: Aligned & { readonly kind: 'property' }, search: Search): Found | undefined {
  const { scope, row, steps, depth } = search;
  const common = commonLength(path.map((segment) => segment.name), steps);
  const spread = common === path.length ? spreadName(`${name}.`, ownEntry(row.spread, dotted(scope, name)), steps, common) : undefined;
  if (spread) return spread;
  if (common === 0 && path.length > 0) return reachesOut(scope, name) ? below(name, inside, steps, search, 0) : undefined;
  if (common === steps.length) return { length: common, isExact: common === path.length, name };
  if (common < path.length) return undefined;
  if (!objectOf(shape) || (target.kind === 'json' && depth > 0)) {
    return { length: common, isExact: true, name: [name, ...steps.slice(common).map(stepText)].join('.') };
  }
  const isItem = inside.base.length === 0 && path.length > 0;
  const found = isItem ? below(name, inside, steps.slice(common), search, common) : below(name, inside, steps, search, 0);
  if (found) return found;
  return path.length > scope.base.length ? { length: common, isExact: false, name } : undefined;
}

/** In the block `name`; `before` steps of the path are accounted for. */
function below(name: string, inside: Scope, steps: readonly Step[], { row, depth }: Search, before: number): Found | undefined {
  const found = best(inside, row, steps, depth + 1);
  return found && { ...found, length: before + found.length, name: `${name}.${found.name}` };
}

/** Whether something in the block goes elsewhere than into the block. */
function reachesOut(scope: Scope, name: string): boolean {
  const prefix = `${dotted(scope, name)}.`;
  return Object.entries(scope.attributes).some(([path, target]) => {
    const to = typeof target === 'object' && 'to' in target ? target.to : target;
    return path.startsWith(prefix) && typeof to === 'string' && to.startsWith('/');
  });
}

/** The attributes whose values became items have no property of their own. */
function spreadName(prefix: string, spread: Spread | undefined, steps: readonly Step[], length: number): Found | undefined {
  const property = steps[length]?.name;
  const attribute = spread && Object.entries(spread).find(([, to]) => to === property)?.[0];
  return attribute === undefined ? undefined : { length: length + 1, isExact: true, name: `${prefix}${attribute}` };
}

function commonLength(path: readonly string[], steps: readonly Step[]): number {
  let length = 0;
  while (length < path.length && length < steps.length && path[length] === steps[length]?.name) length += 1;
  return length;
}

function stepText({ name, index }: Step): string {
  return index === undefined ? name : `${name}[${index}]`;
}
