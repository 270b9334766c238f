import { definePolicy } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-encryption-options.html */
const MODES_WITH_KMS = ['SSE-KMS', 'CSE-KMS'];

export default definePolicy({
  id: 'emr/s3-encrypted-kms',
  title: 'EMR security configurations encrypt S3 data with a KMS key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::EMR::SecurityConfiguration',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_171'],
  },
  check(configuration, report) {
    const encryption = configuration.get('SecurityConfiguration').get('EncryptionConfiguration');
    const mode = encryption.get('AtRestEncryptionConfiguration').get('S3EncryptionConfiguration').get('EncryptionMode');
    if (encryption.get('EnableAtRestEncryption').is(true) && mode.isOneOf(MODES_WITH_KMS)) return;
    report(mode, `${mode} is ${mode.exists ? 'not one with a key of KMS' : 'not set'}: who may read the objects of EMR may decrypt them, too.`);
  },
});
