import { definePolicy, reportClusterKey, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'docdb/encrypted-with-customer-key',
  title: 'DocumentDB clusters encrypt with a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::DocDB::DBCluster', 'AWS::DocDBElastic::Cluster'],
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
    'pci-dss-4.0.1': ['3.6.1'],
  },
  aliases: {
    trivy: ['AWS-0022'],
    checkov: ['CKV_AWS_182'],
  },
  check(resource, report) {
    const cluster = resource.as('AWS::DocDB::DBCluster');
    if (cluster) reportClusterKey(cluster, report);
    const elastic = resource.as('AWS::DocDBElastic::Cluster');
    if (elastic) reportUnlessCustomerKey(elastic.get('KmsKeyId'), 'the cluster', report);
  },
});
