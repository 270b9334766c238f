import { definePolicy, reportPublicPolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'kinesis/stream-policy-not-public',
  title: 'Kinesis stream policies do not allow everyone',
  area: 'access',
  severity: 'critical',
  resource: 'AWS::Kinesis::ResourcePolicy',
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    gdpr: ['25(2)'],
    'nist-800-53-r5': ['AC-3', 'AC-4'],
  },
  check(policy, report) {
    reportPublicPolicy(policy, 'everybody can do with the stream what the statement allows', report);
  },
});
