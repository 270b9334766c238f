import { definePolicy, reportUnlessCustomerKey, reportUnlessOn } from '../../src/policy/index.js';

const WHAT = 'the table';

export default definePolicy({
  id: 'dynamodb/encrypted-with-customer-key',
  title: 'DynamoDB tables encrypt with a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
    'pci-dss-4.0.1': ['3.6.1'],
  },
  aliases: {
    checkov: ['CKV_AWS_119'],
    trivy: ['AWS-0025'],
  },
  check(resource, report) {
    const encryption = resource.as('AWS::DynamoDB::Table')?.get('SSESpecification');
    if (encryption?.get('SSEEnabled').is(true)) reportUnlessCustomerKey(encryption.get('KMSMasterKeyId'), WHAT, report);
    else if (encryption) reportUnlessOn(encryption.get('SSEEnabled'), `a key that AWS owns encrypts ${WHAT}`, report);
    for (const replica of resource.as('AWS::DynamoDB::GlobalTable')?.get('Replicas').items ?? []) {
      reportUnlessCustomerKey(replica.get('SSESpecification').get('KMSMasterKeyId'), 'the replica', report);
    }
  },
});
