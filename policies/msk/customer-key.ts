import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'msk/customer-key',
  title: 'MSK clusters use a chosen KMS key for data volumes',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::MSK::Cluster',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    trivy: ['AWS-0179'],
  },
  check(cluster, report) {
    const key = cluster.get('EncryptionInfo').get('EncryptionAtRest').get('DataVolumeKMSKeyId');
    reportUnlessCustomerKey(key, 'the volumes of the brokers', report);
  },
});
