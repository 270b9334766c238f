import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'kinesis/stream-customer-key',
  title: 'Kinesis data streams use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Kinesis::Stream',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_185'],
  },
  check(stream, report) {
    const encryption = stream.get('StreamEncryption');
    const type = encryption.get('EncryptionType');
    if (type.is('KMS')) reportUnlessCustomerKey(encryption.get('KeyId'), 'the stream', report);
    else report(type, `${type} is ${type.exists ? 'not `KMS`' : 'not set'}: no key of the customer's own encrypts the stream.`);
  },
});
