import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/proxy-requires-tls',
  title: 'RDS proxies require TLS from clients',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::RDS::DBProxy',
  controls: {
    'aws-fsbp': ['RDS.43'],
    'pci-dss-4.0.1': ['4.2.1'],
    'nist-800-53-r5': ['SC-8'],
  },
  check(proxy, report) {
    reportUnlessOn(proxy.get('RequireTLS'), 'clients may connect in clear, and send passwords and rows over the network', report);
  },
});
