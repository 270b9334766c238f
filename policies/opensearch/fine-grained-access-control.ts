import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'opensearch/fine-grained-access-control',
  title: 'OpenSearch domains use fine-grained access control',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  controls: {
    'aws-fsbp': ['Opensearch.7'],
    'pci-dss-4.0.1': ['7.2.1', '7.3.1'],
    hipaa: ['164.312(a)(1)'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  aliases: {
    guard: ['OPENSEARCH_ACCESS_CONTROL_ENABLED'],
    checkov: ['CKV2_AWS_52'],
  },
  check(domain, report) {
    reportUnlessOn(domain.get('AdvancedSecurityOptions').get('Enabled'), 'who may reach the domain may read and change every index', report);
  },
});
