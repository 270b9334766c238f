import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'redshift-serverless/encrypted-with-customer-key',
  title: 'Redshift Serverless namespaces use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::RedshiftServerless::Namespace',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_282'],
  },
  check(namespace, report) {
    const key = namespace.get('KmsKeyId');
    if (key.is('AWS_OWNED_KMS_KEY')) report(key, `${key} is \`AWS_OWNED_KMS_KEY\`: a key that AWS owns encrypts the namespace, and no trail shows its use.`);
    else reportUnlessCustomerKey(key, 'the namespace and its snapshots', report);
  },
});
