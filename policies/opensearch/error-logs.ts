import { definePolicy, publishesLog } from '../../src/policy/index.js';

export default definePolicy({
  id: 'opensearch/error-logs',
  title: 'OpenSearch domains publish application (error) logs',
  area: 'monitoring',
  severity: 'low',
  resource: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  controls: {
    'aws-fsbp': ['Opensearch.4', 'ES.4'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-OpenSearchErrorLogsToCloudWatch', 'NIST.800.53.R5-OpenSearchErrorLogsToCloudWatch',
      'PCI.DSS.321-OpenSearchErrorLogsToCloudWatch',
    ],
    guard: ['ELASTICSEARCH_APPLICATION_LOGGING_ENABLED', 'OPENSEARCH_APPLICATION_LOGGING_ENABLED'],
  },
  check(domain, report) {
    if (publishesLog(domain, 'ES_APPLICATION_LOGS')) return;
    const log = domain.get('LogPublishingOptions').get('ES_APPLICATION_LOGS');
    report(log, `${log} is ${log.exists ? 'not enabled with a log group' : 'not set'}: errors of the domain are seen by nobody.`);
  },
});
