import type { ResourceTypes } from '../resource-types.js';
import { nameKey } from '../../model/name-key.js';
import type { Value } from '../../model/value.js';
import type { ListProperty, ScalarProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';

type Subnet = ResourceNode<ResourceTypes['AWS::EC2::Subnet']>;

/**
 * Whether the subnets of a list lie in one availability zone: there is only one, or all of them are in the graph and say the same.
 * A list that is not written here may have any number of them.
 */
export function isInOneZone(subnets: ListProperty<string>): boolean {
  return isWrittenInOneZone(subnets, (subnet) => subnet);
}

/** `isInOneZone` for a list whose items hold a subnet each. */
export function mapsToOneZone(mappings: ListProperty<{ readonly SubnetId?: string }>): boolean {
  return isWrittenInOneZone(mappings, (mapping) => mapping.get('SubnetId'));
}

interface Items<T> {
  readonly value: Value;
  readonly items: readonly T[];
}

function isWrittenInOneZone<T>({ value, items }: Items<T>, subnetOf: (item: T) => ScalarProperty<string>): boolean {
  if (value.kind === 'unknown' || items.length < 2) return value.kind !== 'unknown' && items.length === 1;
  const zones = new Set(items.map((item) => zoneOf(subnetOf(item).target('AWS::EC2::Subnet'))));
  return zones.size === 1 && !zones.has(undefined);
}

/** Equal for two subnets in the same zone, also where the zone is a parameter. */
function zoneOf(subnet: Subnet | undefined): string | undefined {
  const zone = subnet?.get('AvailabilityZone');
  return zone?.exists ? nameKey(zone.value) : undefined;
}
