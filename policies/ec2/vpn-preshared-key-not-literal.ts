import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ec2/vpn-preshared-key-not-literal',
  title: 'VPN pre-shared keys are not written in the code',
  area: 'application',
  severity: 'high',
  resource: 'AWS::EC2::VPNConnection',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    'nist-800-53-r5': ['IA-5(7)', 'SC-12'],
  },
  check(connection, report) {
    for (const tunnel of connection.get('VpnTunnelOptionsSpecifications').items) reportWrittenSecret(tunnel.get('PreSharedKey'), report);
  },
});
