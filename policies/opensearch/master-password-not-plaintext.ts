import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'opensearch/master-password-not-plaintext',
  title: 'OpenSearch master user passwords are not written in the code',
  area: 'application',
  severity: 'high',
  resource: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  controls: {
    'pci-dss-4.0.1': ['8.6.2', '8.3.2'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  check(domain, report) {
    reportWrittenSecret(domain.get('AdvancedSecurityOptions').get('MasterUserOptions').get('MasterUserPassword'), report);
  },
});
