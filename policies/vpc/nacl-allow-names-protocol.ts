import { definePolicy } from '../../src/policy/index.js';
import type { AclEntry } from '../../src/policy/index.js';

/** TCP, UDP and ICMP. https://www.iana.org/assignments/protocol-numbers */
const NAMED = [6, 17, 1];
const ICMPV6 = 58;

/**
 * ICMPv6 needs an IPv6 range, a type and a code.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html
 */
function isCompleteIcmpv6(entry: AclEntry): boolean {
  return entry.get('Ipv6CidrBlock').exists && entry.get('Icmp').get('Code').exists && entry.get('Icmp').get('Type').exists;
}

export default definePolicy({
  id: 'vpc/nacl-allow-names-protocol',
  title: 'Network ACL allow entries name a protocol',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'all',
  resource: 'AWS::EC2::NetworkAclEntry',
  controls: {
    'pci-dss-4.0.1': ['1.2.5'],
    'nist-800-53-r5': ['SC-7', 'CM-7'],
  },
  aliases: {
    cfn_nag: ['W66'],
    guard: ['EC2_NETWORK_ACL_PROTOCOL_RULE'],
    trivy: ['AWS-0102'],
    checkov: ['CKV_AWS_352'],
  },
  check(entry, report) {
    const protocol = entry.get('Protocol');
    if (!entry.get('RuleAction').is('allow') || protocol.isOneOf(NAMED) || (protocol.is(ICMPV6) && isCompleteIcmpv6(entry))) return;
    const text = protocol.exists ? `is \`${protocol.text}\`` : 'is not set';
    report(protocol, `${protocol} ${text}: the entry lets more through than TCP, UDP or ICMP.`);
  },
});
