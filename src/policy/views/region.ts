import { nameKey } from '../../model/name-key.js';
import type { ResourceHandle } from '../resource-node.js';
import { isTerraform } from './language.js';

/**
 * Whether one of two resources may be in another region than the other. Terraform's are in the same one where the unit, the module, the provider that
 * they name and their `region` are the same. What a template of CloudFormation declares twice may be for different regions by its conditions.
 */
export function mayBeInAnotherRegion(one: ResourceHandle, other: ResourceHandle): boolean {
  return !isTerraform(one) || regionKey(one) !== regionKey(other);
}

function regionKey({ resource }: ResourceHandle): string {
  const { address, attributes, sourceType, unit, written } = resource;
  const named = [attributes.entries.get('provider'), written?.entries.get('region')].map((entry) => entry && nameKey(entry.value));
  return JSON.stringify([unit.id, address.slice(0, address.lastIndexOf(sourceType)), ...named]);
}
