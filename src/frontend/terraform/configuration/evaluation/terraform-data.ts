import type { Type } from '../../types.js';
import { DYNAMIC, STRING } from '../../types.js';
import type { TfValue } from '../../values/value.js';
import { typeOf } from '../../values/value.js';
import { AttributeEntries } from './attribute-entries.js';

/** The type of resource that Terraform brings itself. */
export const TERRAFORM_DATA = 'terraform_data';

/**
 * The type of an attribute of a `terraform_data` that nobody set; undefined: it is null. `output` will be what `input` is.
 * https://developer.hashicorp.com/terraform/language/resources/terraform-data
 */
export function terraformDataType(name: string, input: TfValue | undefined): Type | undefined {
  switch (name) {
    case 'input':
    case 'triggers_replace':
      return undefined;
    case 'output':
      if (input === undefined || input.kind === 'null') return undefined;
      return hasOpenObject(input) ? DYNAMIC : typeOf(input);
    default:
      return name === 'id' ? STRING : DYNAMIC;
  }
}

/** Whether there is a whole resource in a value, of which only its provider knows all attributes. */
function hasOpenObject(value: TfValue): boolean {
  switch (value.kind) {
    case 'object':
      return value.entries instanceof AttributeEntries || hasOpenIn(value.entries);
    case 'map':
      return hasOpenIn(value.entries);
    case 'list':
    case 'set':
    case 'tuple':
      return value.items.some(hasOpenObject);
    case 'choice':
      return value.alternatives.some(hasOpenObject);
    default:
      return false;
  }
}

function hasOpenIn(entries: ReadonlyMap<string, { readonly value: TfValue }>): boolean {
  for (const { value } of entries.values()) if (hasOpenObject(value)) return true;
  return false;
}
