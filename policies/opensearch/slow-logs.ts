import { definePolicy, publishesLog } from '../../src/policy/index.js';

const SLOW_LOGS = ['SEARCH_SLOW_LOGS', 'INDEX_SLOW_LOGS'];

export default definePolicy({
  id: 'opensearch/slow-logs',
  title: 'OpenSearch domains publish search and index slow logs',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  controls: {
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-OS9'],
    terrascan: ['AC_AWS_0105'],
  },
  check(domain, report) {
    const logs = domain.get('LogPublishingOptions');
    const missing = SLOW_LOGS.filter((kind) => !publishesLog(domain, kind));
    if (missing.length > 0) report(logs, `${logs} does not publish ${missing.join(' and ')}: what slows the domain down is not to be found.`);
  },
});
