import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'redshift/encrypted-with-customer-key',
  title: 'Redshift clusters encrypt with a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Redshift::Cluster',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
    'pci-dss-4.0.1': ['3.6.1'],
  },
  aliases: {
    checkov: ['CKV_AWS_142'],
    trivy: ['AWS-0084'],
  },
  check(cluster, report) {
    // What is not encrypted at all, redshift/cluster-encrypted reports.
    if (cluster.get('Encrypted').is(false) || cluster.get('HsmConfigurationIdentifier').exists) return;
    reportUnlessCustomerKey(cluster.get('KmsKeyId'), 'the cluster and its snapshots', report);
  },
});
