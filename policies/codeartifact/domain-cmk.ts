import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'codeartifact/domain-cmk',
  title: 'CodeArtifact domains use a customer managed KMS key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CodeArtifact::Domain',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_221'],
  },
  check(domain, report) {
    reportUnlessCustomerKey(domain.get('EncryptionKey'), 'the packages', report);
  },
});
