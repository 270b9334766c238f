import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'dms/replication-instance-cmk',
  title: 'DMS replication instances use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::DMS::ReplicationInstance', 'AWS::DMS::ReplicationConfig'],
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_212'],
  },
  check(resource, report) {
    const serverless = resource.as('AWS::DMS::ReplicationConfig')?.get('ComputeConfig');
    const key = serverless?.get('KmsKeyId') ?? resource.as('AWS::DMS::ReplicationInstance')?.get('KmsKeyId');
    if (key) reportUnlessCustomerKey(key, 'the rows that are on their way', report);
  },
});
