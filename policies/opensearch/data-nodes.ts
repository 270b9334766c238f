import { definePolicy, nodeSettings } from '../../src/policy/index.js';

export default definePolicy({
  id: 'opensearch/data-nodes',
  title: 'OpenSearch domains have at least three data nodes',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  controls: {
    'aws-fsbp': ['Opensearch.6', 'ES.6'],
    'nist-800-53-r5': ['CP-10'],
    gdpr: ['32(1)(b)'],
  },
  aliases: {
    guard: ['ELASTICSEARCH_DATA_NODE_FAULT_TOLERANCE', 'OPENSEARCH_DATA_NODE_FAULT_TOLERANCE'],
  },
  parameters: { minNodes: 3 },
  check(domain, report, { minNodes }) {
    const count = nodeSettings(domain).get('InstanceCount');
    if (count.exists ? count.atLeast(minNodes) : minNodes <= 1) return;
    const what = count.exists ? 'less than' : "not set, and AWS's default of 1 is less than";
    report(count, `${count} is ${what} ${minNodes}: nodes that fail take data with them that no other node has.`);
  },
});
