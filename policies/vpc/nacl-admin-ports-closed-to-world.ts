import { definePolicy, reportOpenEntry } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/nacl-admin-ports-closed-to-world',
  title: 'Network ACLs do not let the whole internet reach SSH and RDP',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::EC2::NetworkAclEntry',
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
  check(entry, report, { ports }) {
    reportOpenEntry(entry, ports, report);
  },
});
