import type { Block, Expression } from '../../../syntax/hcl/index.js';
import { staticText } from './static-text.js';

/** The constraints that a `terraform` block puts on the version of a provider: `aws = { version = "~> 5.0" }`, or the text alone. */
export function requiredVersions({ body }: Block, provider: string): readonly string[] {
  return body.blocks.filter(({ type }) => type === 'required_providers').flatMap((required) => {
    const wanted = required.body.attributes.get(provider)?.value;
    return texts(wanted?.kind === 'object' ? member(wanted, 'version') : wanted);
  });
}

/** The constraint in a `provider` block, where it stood before Terraform 0.13. */
export function configuredVersions({ body }: Block): readonly string[] {
  return texts(body.attributes.get('version')?.value);
}

/**
 * The greatest major version that all constraints allow; undefined where they allow any.
 * https://developer.hashicorp.com/terraform/language/expressions/version-constraints
 */
export function greatestMajor(constraints: readonly string[]): number | undefined {
  const bounds = constraints.flatMap((constraint) => constraint.split(',')).map(upperBound).filter((bound) => bound !== undefined);
  return bounds.length === 0 ? undefined : Math.min(...bounds);
}

function upperBound(condition: string): number | undefined {
  const [, operator = '', major = '', rest = ''] = /^\s*(!=|[<>]=?|=|~>)?\s*v?(\d{1,9})((?:\.\d+)*)/.exec(condition) ?? [];
  switch (operator) {
    case '<':
      return /^[.0]*$/.test(rest) ? Number(major) - 1 : Number(major);
    case '!=':
    case '>':
    case '>=':
      return undefined;
    default:
      return major === '' ? undefined : Number(major);
  }
}

function member(object: Expression & { readonly kind: 'object' }, name: string): Expression | undefined {
  return object.items.find(({ key }) => (key.kind === 'name' ? key.name : staticText(key.expression)) === name)?.value;
}

function texts(expression: Expression | undefined): readonly string[] {
  const text = staticText(expression);
  return text === undefined ? [] : [text];
}
