import { definePolicy, reportClusterKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'neptune/encrypted-with-customer-key',
  title: 'Neptune clusters encrypt with a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Neptune::DBCluster',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
    'pci-dss-4.0.1': ['3.6.1'],
  },
  aliases: {
    trivy: ['AWS-0128'],
    checkov: ['CKV_AWS_347'],
  },
  check(cluster, report) {
    reportClusterKey(cluster, report);
  },
});
