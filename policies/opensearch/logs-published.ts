import { definePolicy, publishesLog } from '../../src/policy/index.js';

export default definePolicy({
  id: 'opensearch/logs-published',
  title: 'OpenSearch domains publish some log',
  area: 'monitoring',
  severity: 'medium',
  resource: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  aliases: {
    checkov: ['CKV_AWS_84'],
    guard: ['ELASTICSEARCH_LOGS_TO_CLOUDWATCH'],
  },
  check(domain, report) {
    const logs = domain.get('LogPublishingOptions');
    if (logs.keys.some((kind) => publishesLog(domain, kind))) return;
    report(logs, `${logs} is ${logs.exists ? 'without an enabled log that has a log group' : 'not set'}: what the domain logs is gone with its nodes.`);
  },
});
