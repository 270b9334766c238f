import { nameKey } from '../../model/name-key.js';
import type { Report } from '../policy.js';
import type { ScalarProperty } from '../property.js';
import type { ResourceHandle } from '../resource-node.js';

type Member = ResourceHandle & { get(key: 'AvailabilityZone'): ScalarProperty<string> };

/**
 * Reports a cluster whose members are known and lie in one availability zone: there is one, or all are pinned to the same zone. A
 * cluster without members in the graph may have them elsewhere.
 */
export function reportOneZone(cluster: ResourceHandle, members: readonly Member[], report: Report): void {
  const [first] = members;
  if (!first) return;
  const zones = members.map((member) => member.get('AvailabilityZone'));
  const isPinned = zones.every((zone) => zone.exists) && new Set(zones.map((zone) => nameKey(zone.value))).size === 1;
  if (members.length > 1 && !isPinned) return;
  const what = members.length === 1 ? `${first.address} is its only instance` : 'all its instances are pinned to one availability zone';
  report(cluster, `${cluster.address} has no standby: ${what}, and when that zone fails, so does the database.`, members);
}
