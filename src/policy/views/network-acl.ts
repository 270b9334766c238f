import { isInternet } from './cidr.js';
import { namesWithVerb, servicesOn } from './services.js';
import type { Service } from './services.js';
import type { Report } from '../policy.js';
import type { ScalarProperty } from '../property.js';
import type { ResourceTypes } from '../resource-types.js';
import type { ResourceHandle, ResourceNode } from '../resource-node.js';

export type AclEntry = ResourceNode<ResourceTypes['AWS::EC2::NetworkAclEntry']>;

/** The entries of an ACL; an entry stands for itself where its ACL is declared elsewhere. */
export function aclEntries(resource: ResourceHandle): readonly AclEntry[] {
  const acl = resource.as('AWS::EC2::NetworkAcl');
  if (acl) return acl.referrers('AWS::EC2::NetworkAclEntry', 'NetworkAclId');
  const entry = resource.as('AWS::EC2::NetworkAclEntry');
  return entry && !entry.get('NetworkAclId').target('AWS::EC2::NetworkAcl') ? [entry] : [];
}

/** Reports an entry by which the whole internet reaches one of `ports` by TCP, as its ACL stands. */
export function reportOpenEntry(entry: AclEntry, ports: readonly number[], report: Report): void {
  if (entry.get('Egress').is(true)) return;
  const acl = entry.get('NetworkAclId').target('AWS::EC2::NetworkAcl');
  const entries = acl?.referrers('AWS::EC2::NetworkAclEntry', 'NetworkAclId').filter((other) => !other.get('Egress').is(true)) ?? [entry];
  for (const name of ['CidrBlock', 'Ipv6CidrBlock'] as const) {
    const block = entry.get(name);
    if (!isWorldwide(block)) continue;
    const tried = entries.filter((other) => isWorldwide(other.get(name))).sort((a, b) => orderOf(a) - orderOf(b));
    const open = servicesOn(ports).filter((service) => allowing(tried, service).some(({ resource }) => resource === entry.resource));
    if (open.length > 0) report(block, `${namesWithVerb(open)} open to \`${block.text}\`.`, acl ? [acl] : []);
  }
}

function isWorldwide(block: ScalarProperty<string>): boolean {
  return block.satisfies('is the internet', isInternet);
}

/** The first entry that matches decides: entries are tried by number. */
function orderOf(entry: AclEntry): number {
  return entry.get('RuleNumber').number ?? Number.POSITIVE_INFINITY;
}

/** https://www.iana.org/assignments/protocol-numbers: 6 is TCP; -1 is everything, whatever the port range. */
function matchesTcp(entry: AclEntry, port: number): boolean {
  if (entry.get('Protocol').is(-1)) return true;
  const range = entry.get('PortRange');
  return entry.get('Protocol').is(6) && range.get('From').atMost(port) && range.get('To').atLeast(port);
}

/** All that let a service in before one that does not: taking out the first alone would not close it. */
function allowing(entries: readonly AclEntry[], { port }: Service): readonly AclEntry[] {
  const matching = entries.filter((entry) => matchesTcp(entry, port));
  const end = matching.findIndex((entry) => !entry.get('RuleAction').is('allow'));
  return end < 0 ? matching : matching.slice(0, end);
}
