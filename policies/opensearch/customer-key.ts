import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'opensearch/customer-key',
  title: 'OpenSearch domains use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    terrascan: ['AC_AWS_0111'],
    checkov: ['CKV_AWS_247'],
  },
  check(domain, report) {
    const encryption = domain.get('EncryptionAtRestOptions');
    // What is not encrypted at all, opensearch/encrypted-at-rest reports.
    if (encryption.get('Enabled').is(true)) reportUnlessCustomerKey(encryption.get('KmsKeyId'), 'the domain and its snapshots', report);
  },
});
