import { definePolicy, reportOpenEntry } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/nacl-ftp-ports-closed-to-world',
  title: 'Network ACLs do not let the whole internet reach FTP',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::EC2::NetworkAclEntry',
  controls: {
    'pci-dss-4.0.1': ['1.2.6', '1.3.1'],
    'nist-800-53-r5': ['SC-7', 'CM-7'],
  },
  aliases: {
    checkov: ['CKV_AWS_229', 'CKV_AWS_230'],
  },
  parameters: { ports: [20, 21] },
  check(entry, report, { ports }) {
    reportOpenEntry(entry, ports, report);
  },
});
