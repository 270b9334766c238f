import { definePolicy, isFedByStore, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'firehose/customer-key',
  title: 'Firehose delivery streams use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::KinesisFirehose::DeliveryStream',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_241'],
  },
  check(stream, report) {
    if (isFedByStore(stream)) return;
    const encryption = stream.get('DeliveryStreamEncryptionConfigurationInput');
    const type = encryption.get('KeyType');
    if (type.is('CUSTOMER_MANAGED_CMK')) reportUnlessCustomerKey(encryption.get('KeyARN'), 'what the stream buffers', report);
    else report(type, `${type} is ${type.exists ? 'not `CUSTOMER_MANAGED_CMK`' : 'not set'}: no key of the customer's own encrypts what the stream buffers.`);
  },
});
