import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'connect/media-streams-kms-key',
  title: 'Connect stores call media under a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Connect::InstanceStorageConfig',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_269'],
  },
  check(storage, report) {
    if (!storage.get('StorageType').is('KINESIS_VIDEO_STREAM')) return;
    reportUnlessCustomerKey(storage.get('KinesisVideoStreamConfig').get('EncryptionConfig').get('KeyId'), "the callers' voices", report);
  },
});
