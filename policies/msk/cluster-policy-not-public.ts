import { definePolicy, reportPublicPolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'msk/cluster-policy-not-public',
  title: 'MSK cluster policies do not allow everyone',
  area: 'access',
  severity: 'high',
  resource: 'AWS::MSK::ClusterPolicy',
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    gdpr: ['25(2)'],
    'nist-800-53-r5': ['AC-3'],
  },
  check(policy, report) {
    reportPublicPolicy(policy, 'everybody can do with the cluster what the statement allows', report);
  },
});
