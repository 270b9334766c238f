import { definePolicy } from '../../src/policy/index.js';

/** TCP and UDP. https://www.iana.org/assignments/protocol-numbers */
const WITH_PORTS = [6, 17];

export default definePolicy({
  id: 'vpc/nacl-allow-not-full-port-range',
  title: 'Network ACL tcp and udp allow entries have a port range',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'all',
  resource: 'AWS::EC2::NetworkAclEntry',
  controls: {
    'pci-dss-4.0.1': ['1.2.5'],
    'nist-800-53-r5': ['SC-7', 'CM-7'],
  },
  aliases: {
    cfn_nag: ['W67'],
    guard: ['EC2_NETWORK_ACL_PORT_RANGE_RULE'],
    checkov: ['CKV_AWS_352'],
  },
  check(entry, report) {
    if (!entry.get('RuleAction').is('allow') || !entry.get('Protocol').isOneOf(WITH_PORTS)) return;
    const [from, to] = [entry.get('PortRange').get('From'), entry.get('PortRange').get('To')];
    const missing = [from, to].find((bound) => !bound.exists);
    if (missing) report(missing, `${missing} is not set: the entry says nothing of ports.`);
    else if (from.atMost(1) && to.atLeast(65535)) report(from, `Every port from \`${from.text}\` to \`${to.text}\` is let through.`);
  },
});
