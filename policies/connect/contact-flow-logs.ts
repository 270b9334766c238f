import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'connect/contact-flow-logs',
  title: 'Connect instances log contact flows',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Connect::Instance',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'aws-fsbp': ['Connect.2'],
  },
  check(instance, report) {
    reportUnlessOn(instance.get('Attributes').get('ContactflowLogs'), 'why a call ended where it did cannot be told later', report);
  },
});
