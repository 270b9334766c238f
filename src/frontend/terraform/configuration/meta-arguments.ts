import { textAt } from '../../../model/source.js';
import type { MapEntry, MapValue, Value } from '../../../model/value.js';
import type { Attribute, Block, Expression } from '../../../syntax/hcl/index.js';

const META_ARGUMENTS = ['provider', 'depends_on'];

/**
 * What Terraform is told about a resource rather than the provider, in Terraform's names: `provider`, `depends_on`, and `lifecycle`
 * with its arguments. Terraform evaluates none of it: references stay the text that is written.
 */
export function metaArguments({ body, header }: Block): MapValue {
  const written = META_ARGUMENTS.flatMap((name) => body.attributes.get(name) ?? []);
  const entries = new Map(written.map(entryOf));
  const lifecycle = body.blocks.find(({ type }) => type === 'lifecycle');
  if (lifecycle !== undefined) {
    const inner = new Map([...lifecycle.body.attributes.values()].map(entryOf));
    entries.set('lifecycle', { keyPlace: lifecycle.typePlace, value: { kind: 'map', entries: inner, origin: { place: lifecycle.header } } });
  }
  return { kind: 'map', entries, origin: { place: header } };
}

function entryOf({ name, namePlace, value }: Attribute): readonly [string, MapEntry] {
  return [name, { keyPlace: namePlace, value: writtenValue(value) }];
}

function writtenValue(expression: Expression): Value {
  const origin = { place: expression.place };
  switch (expression.kind) {
    case 'boolean':
    case 'string':
      return { kind: 'literal', value: expression.value, origin };
    case 'tuple':
      return { kind: 'list', items: expression.items.map(writtenValue), origin };
    case 'parentheses':
      return writtenValue(expression.expression);
    case 'variable':
    case 'traversal':
      return { kind: 'literal', value: textAt(expression.place), origin };
    default:
      return { kind: 'unknown', identity: {}, why: 'an expression where Terraform evaluates none', origin };
  }
}
