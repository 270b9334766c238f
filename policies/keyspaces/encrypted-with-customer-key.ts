import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'keyspaces/encrypted-with-customer-key',
  title: 'Keyspaces tables encrypt with a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Cassandra::Table',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_265'],
  },
  check(table, report) {
    const encryption = table.get('EncryptionSpecification');
    const type = encryption.get('EncryptionType');
    if (type.is('CUSTOMER_MANAGED_KMS_KEY')) reportUnlessCustomerKey(encryption.get('KmsKeyIdentifier'), 'the table', report);
    else report(type, `${type} is ${type.exists ? 'not `CUSTOMER_MANAGED_KMS_KEY`' : 'not set'}: a key that AWS owns encrypts the table.`);
  },
});
