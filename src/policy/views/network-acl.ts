import { isInternet } from './cidr.js';
import { namesWithVerb, servicesOn } from './services.js';
import type { Service } from './services.js';
import type { Report } from '../policy.js';
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

/** Reports each entry of an ACL by which the whole internet reaches one of `ports` by TCP. */
export function reportOpenEntries(resource: ResourceHandle, ports: readonly number[], report: Report): void {
  const entries = aclEntries(resource).filter((entry) => !entry.get('Egress').is(true));
  for (const block of ['CidrBlock', 'Ipv6CidrBlock'] as const) {
    const worldwide = entries.filter((entry) => entry.get(block).satisfies('is the internet', isInternet)).sort((a, b) => orderOf(a) - orderOf(b));
    const openBy = new Map<AclEntry, Service[]>();
    for (const service of servicesOn(ports)) {
      for (const entry of allowing(worldwide, service)) openBy.set(entry, [...(openBy.get(entry) ?? []), service]);
    }
    for (const [entry, services] of openBy) {
      report(entry.get(block), `${namesWithVerb(services)} open to \`${entry.get(block).text}\`.`, [entry]);
    }
  }
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
