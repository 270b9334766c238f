import { align } from './alignment.js';
import { rowOf, typeName } from './known.js';
import { pascalCase, plain } from './mechanical.js';
import { ownEntry } from './own-entry.js';
import type { TypeRow } from './row.js';
import { CLOUDFORMATION_SHAPES } from './schemas.js';
import { scopeOf } from './scopes.js';
import type { TypeShape } from './shapes.js';

/**
 * What `Fn::GetAtt` calls an attribute of a Terraform resource; undefined where `Ref` returns it. Types without a counterpart keep
 * Terraform's names.
 */
export function referenceAttribute(type: string, attribute: string): string | undefined {
  const row = rowOf(type);
  if (!row || !('type' in row)) return attribute;
  const known = ownEntry(row.references, attribute);
  if (known !== undefined) return known === '' ? undefined : known;
  if (attribute === 'id') return undefined;
  const shape = CLOUDFORMATION_SHAPES.of(row.type);
  if (!shape || isIdentifier(type, row, shape, attribute)) return undefined;
  return returned(shape, attribute) ?? pascalCase(attribute);
}

function isIdentifier(type: string, row: TypeRow, { identifier }: TypeShape, attribute: string): boolean {
  const [only, ...others] = identifier;
  if (only === undefined || others.length > 0) return false;
  if (plain(only) === plain(attribute) || (attribute === 'arn' && only.endsWith('Arn'))) return true;
  const scope = scopeOf(type, row, row.type);
  const aligned = scope && align(scope, attribute);
  return aligned?.kind === 'property' && aligned.path.length === 1 && aligned.path[0]?.name === only;
}

function returned({ type, attributes }: TypeShape, attribute: string): string | undefined {
  const names = [plain(attribute), plain(`${typeName(type)}${attribute}`)];
  const found = attributes.find((name) => names.includes(plain(name)));
  return found ?? (attribute === 'arn' ? attributes.find((name) => name.endsWith('Arn')) : undefined);
}
