import { resourceScope } from './alignment.js';
import type { Scope } from './alignment.js';
import { typeName } from './known.js';
import type { PartRow, TypeRow } from './row.js';
import { CLOUDFORMATION_SHAPES, PROVIDER_SHAPES } from './schemas.js';

const scopes = new WeakMap<TypeRow | PartRow, Map<string, Scope>>();

/** How Terraform's `type` goes into CloudFormation's `target`; undefined when CloudFormation has no such type. Worked out once. */
export function scopeOf(type: string, row: TypeRow | PartRow, target: string): Scope | undefined {
  const root = CLOUDFORMATION_SHAPES.of(target)?.root;
  if (!root) return undefined;
  const known = scopes.get(row) ?? new Map<string, Scope>();
  scopes.set(row, known);
  const key = `${type} ${target}`;
  const scope = known.get(key) ?? resourceScope(row, typeName(target), root, PROVIDER_SHAPES.of(type)?.root);
  known.set(key, scope);
  return scope;
}
