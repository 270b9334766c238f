import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'mq/customer-key',
  title: 'MQ brokers use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::AmazonMQ::Broker',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_209'],
  },
  partialAliases: {
    cfn_nag: ['W53'],
    guard: ['AMAZON_MQ_BROKER_ENCRYPTION_OPTIONS_RULE'],
  },
  parameters: { acceptManagedKey: false },
  check(broker, report, { acceptManagedKey }) {
    const options = broker.get('EncryptionOptions');
    const [owned, key] = [options.get('UseAwsOwnedKey'), options.get('KmsKeyId')];
    if (key.exists && owned.is(true)) report(owned, `${owned} is true: AWS's own key encrypts what the broker stores, and ${key} is not used.`);
    else if (!acceptManagedKey || !owned.is(false)) reportUnlessCustomerKey(key, 'what the broker stores', report);
  },
});
