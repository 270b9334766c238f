import { definePolicy, publishesLog } from '../../src/policy/index.js';

export default definePolicy({
  id: 'opensearch/audit-logs',
  title: 'OpenSearch domains publish audit logs',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  controls: {
    'aws-fsbp': ['Opensearch.5', 'ES.5'],
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-12'],
  },
  aliases: {
    checkov: ['CKV_AWS_317'],
    guard: ['ELASTICSEARCH_AUDIT_LOGGING_ENABLED', 'OPENSEARCH_AUDIT_LOGGING_ENABLED'],
    trivy: ['AWS-0042'],
  },
  check(domain, report) {
    if (publishesLog(domain, 'AUDIT_LOGS')) return;
    const log = domain.get('LogPublishingOptions').get('AUDIT_LOGS');
    report(log, `${log} is ${log.exists ? 'not enabled with a log group' : 'not set'}: nobody can tell who searched for what, or who tried to.`);
  },
});
