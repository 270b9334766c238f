import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'datasync/object-storage-https',
  title: 'DataSync reads self-managed object storage over HTTPS',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::DataSync::LocationObjectStorage',
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)'],
    'nist-800-53-r5': ['SC-8'],
    gdpr: ['32(1)(a)'],
  },
  check(location, report) {
    const protocol = location.get('ServerProtocol');
    if (protocol.is('HTTP')) report(protocol, `${protocol} is \`HTTP\`: objects go over the network in clear.`);
  },
});
