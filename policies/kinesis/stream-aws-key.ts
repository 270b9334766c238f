import { definePolicy, namesCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'kinesis/stream-aws-key',
  title: 'Kinesis data streams use the AWS managed key to save KMS cost',
  area: 'data-protection',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::Kinesis::Stream',
  aliases: {
    'cdk-nag': ['AwsSolutions-KDS3'],
  },
  check(stream, report) {
    const encryption = stream.get('StreamEncryption');
    const key = encryption.get('KeyId');
    if (!encryption.get('EncryptionType').is('KMS') || !namesCustomerKey(key)) return;
    report(key, `${key} is a key of the customer's own: every producer and shard pays requests to it.`);
  },
});
