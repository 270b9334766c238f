import { definePolicy, hasStandby, nodeSettings, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'opensearch/zone-awareness',
  title: 'OpenSearch domains spread over availability zones',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  controls: {
    'aws-fsbp': ['Opensearch.6', 'ES.6'],
    'nist-800-53-r5': ['CP-10', 'SC-36'],
    gdpr: ['32(1)(b)'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-OS7'],
    guard: ['ELASTICSEARCH_DATA_NODE_FAULT_TOLERANCE', 'OPENSEARCH_DATA_NODE_FAULT_TOLERANCE'],
    checkov: ['CKV_AWS_318'],
  },
  check(domain, report) {
    const aware = nodeSettings(domain).get('ZoneAwarenessEnabled');
    if (!hasStandby(domain)) reportUnlessOn(aware, 'the loss of one availability zone is the loss of the domain', report);
  },
});
