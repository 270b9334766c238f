import { definePolicy, reportUnlessOneOf } from '../../src/policy/index.js';

const OFF = '`DISABLED`';
const AS_THE_BUCKET_SAYS = 'objects are encrypted as their bucket happens to say';

export default definePolicy({
  id: 'glue/security-configuration-encrypts-all',
  title: 'Glue security configurations encrypt S3 data, logs and bookmarks',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Glue::SecurityConfiguration',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_99'],
  },
  partialAliases: {
    'cdk-nag': ['AwsSolutions-GL1', 'AwsSolutions-GL3'],
  },
  check(configuration, report) {
    const encryption = configuration.get('EncryptionConfiguration');
    const logs = encryption.get('CloudWatchEncryption').get('CloudWatchEncryptionMode');
    reportUnlessOneOf(logs, ['SSE-KMS'], OFF, 'the logs, and the data in them, are encrypted with no key of the account', report);
    const bookmarks = encryption.get('JobBookmarksEncryption').get('JobBookmarksEncryptionMode');
    reportUnlessOneOf(bookmarks, ['CSE-KMS'], OFF, 'bookmarks leave the job in clear, and are encrypted with no key of the account', report);
    const targets = encryption.get('S3Encryptions');
    if (targets.items.length === 0) report(targets, `${targets} is ${targets.exists ? 'empty' : 'not set'}: ${AS_THE_BUCKET_SAYS}.`);
    for (const target of targets.items) {
      reportUnlessOneOf(target.get('S3EncryptionMode'), ['SSE-KMS', 'SSE-S3'], OFF, AS_THE_BUCKET_SAYS, report);
    }
  },
});
