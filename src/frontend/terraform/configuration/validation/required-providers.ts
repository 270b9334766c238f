import type { Attribute, Block } from '../../../../syntax/hcl/index.js';
import { staticText } from '../static-text.js';
import { misuses } from './notations.js';

const MEMBERS: ReadonlySet<string> = new Set(['source', 'version', 'configuration_aliases']);

/** `name`, `namespace/name` or `hostname/namespace/name`. */
const SOURCE = /^(?:(?:[\p{L}\d.-]+(?::\d+)?\/)?[\p{L}\d_-]+\/)?[\p{L}\d_-]+$/u;

type Tell = (at: Attribute['value'], message: string) => void;

/** Notes what Terraform refuses in `required_providers`. */
export function checkRequiredProviders({ body }: Block, tell: Tell): void {
  for (const { name, value } of body.attributes.values()) {
    if (name !== name.toLowerCase()) tell(value, `The name of a provider has small letters only, unlike \`${name}\`.`);
    if (value.kind === 'object') members(value, tell);
    else for (const { message } of misuses(name, value, 'versions')) tell(value, message);
  }
}

function members({ items }: Attribute['value'] & { readonly kind: 'object' }, tell: Tell): void {
  for (const { key, value } of items) {
    const name = key.kind === 'name' ? key.name : (staticText(key.expression) ?? '');
    const text = staticText(value);
    if (!MEMBERS.has(name)) tell(value, `A required provider has \`source\`, \`version\` and \`configuration_aliases\`, not \`${name}\`.`);
    if (name === 'source' && text !== undefined && !SOURCE.test(text)) tell(value, '`source` must be `name`, `namespace/name` or `hostname/namespace/name`.');
    if (name === 'version') for (const { message } of misuses(name, value, 'versions')) tell(value, message);
  }
}
