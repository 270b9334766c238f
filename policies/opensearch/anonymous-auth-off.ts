import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'opensearch/anonymous-auth-off',
  title: 'OpenSearch domains do not allow anonymous access beside fine-grained access control',
  area: 'access',
  severity: 'high',
  resource: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  controls: {
    'pci-dss-4.0.1': ['8.3.1'],
    'nist-800-53-r5': ['AC-3', 'AC-14'],
  },
  check(domain, report) {
    const anonymous = domain.get('AdvancedSecurityOptions').get('AnonymousAuthEnabled');
    if (anonymous.is(true)) report(anonymous, `${anonymous} is true: requests without credentials are answered beside fine-grained access control.`);
  },
});
