import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ec2/client-vpn-connection-logging',
  title: 'Client VPN endpoints log connections',
  area: 'monitoring',
  severity: 'low',
  resource: 'AWS::EC2::ClientVpnEndpoint',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-12', 'AC-17'],
    'aws-fsbp': ['EC2.51'],
  },
  check(endpoint, report) {
    reportUnlessOn(endpoint.get('ConnectionLogOptions').get('Enabled'), 'nobody can tell later who was connected, from where and when', report);
  },
});
