import { definePolicy, inheritsInstanceStorage, isClusterMember, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/instance-encrypted-with-customer-key',
  title: 'RDS instances encrypt with a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::RDS::DBInstance',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
    'pci-dss-4.0.1': ['3.6.1'],
  },
  check(instance, report) {
    if (isClusterMember(instance) || inheritsInstanceStorage(instance) || !instance.get('StorageEncrypted').is(true)) return;
    reportUnlessCustomerKey(instance.get('KmsKeyId'), 'the database', report);
  },
});
