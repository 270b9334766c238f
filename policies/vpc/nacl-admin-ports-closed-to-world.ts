import { definePolicy, isInternet, namesWithVerb, servicesOn } from '../../src/policy/index.js';
import type { ResourceHandle, ResourceNode, ResourceTypes, Service } from '../../src/policy/index.js';

type Entry = ResourceNode<ResourceTypes['AWS::EC2::NetworkAclEntry']>;

/** The first entry that matches decides: entries are tried by number. */
function orderOf(entry: Entry): number {
  return entry.get('RuleNumber').number ?? Number.POSITIVE_INFINITY;
}

/** https://www.iana.org/assignments/protocol-numbers: 6 is TCP; -1 is everything, whatever the port range. */
function matchesTcp(entry: Entry, port: number): boolean {
  if (entry.get('Protocol').is(-1)) return true;
  const range = entry.get('PortRange');
  return entry.get('Protocol').is(6) && range.get('From').atMost(port) && range.get('To').atLeast(port);
}

/** All that let a service in before one that does not: taking out the first alone would not close it. */
function allowing(entries: readonly Entry[], { port }: Service): readonly Entry[] {
  const matching = entries.filter((entry) => matchesTcp(entry, port));
  const end = matching.findIndex((entry) => !entry.get('RuleAction').is('allow'));
  return end < 0 ? matching : matching.slice(0, end);
}

function entriesOf(resource: ResourceHandle): readonly Entry[] {
  const acl = resource.as('AWS::EC2::NetworkAcl');
  if (acl) return acl.referrers('AWS::EC2::NetworkAclEntry', 'NetworkAclId');
  const entry = resource.as('AWS::EC2::NetworkAclEntry');
  return entry && !entry.get('NetworkAclId').target('AWS::EC2::NetworkAcl') ? [entry] : [];
}

export default definePolicy({
  id: 'vpc/nacl-admin-ports-closed-to-world',
  title: 'Network ACLs do not let the whole internet reach SSH and RDP',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  // An entry stands for itself where its ACL is declared elsewhere.
  resource: ['AWS::EC2::NetworkAcl', 'AWS::EC2::NetworkAclEntry'],
  controls: {
    'pci-dss-4.0.1': ['1.3.1', '1.4.2'],
    'nist-800-53-r5': ['SC-7', 'AC-4(21)', 'CM-7'],
    'cis-aws-3.0': ['5.1'],
    'aws-fsbp': ['EC2.21'],
  },
  aliases: {
    trivy: ['AWS-0105'],
    regula: ['FG_R00357', 'FG_R00359'],
  },
  partialAliases: { checkov: ['CKV_AWS_231', 'CKV_AWS_232'] },
  parameters: { ports: [22, 3389] },
  check(resource, report, { ports }) {
    const entries = entriesOf(resource).filter((entry) => !entry.get('Egress').is(true));
    for (const block of ['CidrBlock', 'Ipv6CidrBlock'] as const) {
      const worldwide = entries.filter((entry) => entry.get(block).satisfies('is the internet', isInternet)).sort((a, b) => orderOf(a) - orderOf(b));
      const openBy = new Map<Entry, Service[]>();
      for (const service of servicesOn(ports)) {
        for (const entry of allowing(worldwide, service)) openBy.set(entry, [...(openBy.get(entry) ?? []), service]);
      }
      for (const [entry, services] of openBy) {
        report(entry.get(block), `${namesWithVerb(services)} open to \`${entry.get(block).text}\`.`, [entry]);
      }
    }
  },
});
