import { definePolicy, hasStandby, nodeSettings, reportUnlessOn } from '../../src/policy/index.js';

/** An even number elects no better than the odd one below it. https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html */
const MASTERS = 3;

export default definePolicy({
  id: 'opensearch/dedicated-masters',
  title: 'OpenSearch domains have three dedicated master nodes',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  controls: {
    'aws-fsbp': ['Opensearch.11', 'ES.7'],
    'nist-800-53-r5': ['CP-10', 'SC-36'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-OS4'],
    checkov: ['CKV2_AWS_59'],
    guard: ['ELASTICSEARCH_PRIMARY_NODE_FAULT_TOLERANCE'],
  },
  partialAliases: {
    checkov: ['CKV_AWS_318'],
  },
  check(domain, report) {
    if (hasStandby(domain)) return;
    const enabled = nodeSettings(domain).get('DedicatedMasterEnabled');
    const count = nodeSettings(domain).get('DedicatedMasterCount');
    if (!enabled.is(true)) {
      reportUnlessOn(enabled, 'the nodes that hold data also run the cluster, and stall it under load', report);
    } else if (count.exists && !count.atLeast(MASTERS)) {
      report(count, `${count} is less than ${MASTERS}: the cluster has no majority to elect a master when one of them fails.`);
    }
  },
});
