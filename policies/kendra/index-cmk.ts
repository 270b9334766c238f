import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'kendra/index-cmk',
  title: 'Kendra indexes use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Kendra::Index',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    cfn_nag: ['W80'],
    checkov: ['CKV_AWS_262'],
    guard: ['KENDRA_INDEX_ENCRYPTION_KMS_KEY_ID_RULE'],
  },
  check(index, report) {
    reportUnlessCustomerKey(index.get('ServerSideEncryptionConfiguration').get('KmsKeyId'), 'the index', report);
  },
});
