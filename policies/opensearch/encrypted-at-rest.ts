import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'opensearch/encrypted-at-rest',
  title: 'OpenSearch domains are encrypted at rest',
  area: 'data-protection',
  severity: 'high',
  resource: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  controls: {
    'aws-fsbp': ['Opensearch.1', 'ES.1'],
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-OS8', 'HIPAA.Security-OpenSearchEncryptedAtRest', 'NIST.800.53.R4-OpenSearchEncryptedAtRest',
      'NIST.800.53.R5-OpenSearchEncryptedAtRest', 'PCI.DSS.321-OpenSearchEncryptedAtRest',
    ],
    cfn_nag: ['W54'],
    checkov: ['CKV_AWS_5', 'CKV_AWS_247'],
    guard: ['ELASTICSEARCH_ENCRYPTED_AT_REST', 'OPENSEARCH_ENCRYPTED_AT_REST'],
    terrascan: ['AC_AWS_0112'],
    trivy: ['AWS-0048'],
  },
  check(domain, report) {
    reportUnlessOn(domain.get('EncryptionAtRestOptions').get('Enabled'), 'indices, logs and snapshots are stored in clear', report);
  },
});
