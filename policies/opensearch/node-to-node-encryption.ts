import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'opensearch/node-to-node-encryption',
  title: 'OpenSearch domains encrypt traffic between nodes',
  area: 'data-protection',
  severity: 'high',
  resource: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  controls: {
    'aws-fsbp': ['Opensearch.3', 'ES.3'],
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-OS2', 'HIPAA.Security-OpenSearchNodeToNodeEncryption', 'NIST.800.53.R4-OpenSearchNodeToNodeEncryption',
      'NIST.800.53.R5-OpenSearchNodeToNodeEncryption', 'PCI.DSS.321-OpenSearchNodeToNodeEncryption',
    ],
    cfn_nag: ['W85'],
    guard: ['ELASTICSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK', 'OPENSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK'],
    terrascan: ['AC_AWS_0468'],
    trivy: ['AWS-0043'],
  },
  partialAliases: { checkov: ['CKV_AWS_6'] },
  check(domain, report) {
    reportUnlessOn(domain.get('NodeToNodeEncryptionOptions').get('Enabled'), 'nodes exchange documents and queries in clear', report);
  },
});
