import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecs/cluster-storage-cmk',
  title: 'Fargate storage of a cluster uses a customer managed KMS key',
  area: 'data-protection',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::ECS::Cluster',
  controls: {
    'nist-800-53-r5': ['SC-12'],
  },
  check(cluster, report) {
    const key = cluster.get('Configuration').get('ManagedStorageConfiguration').get('FargateEphemeralStorageKmsKeyId');
    reportUnlessCustomerKey(key, 'the disks of Fargate tasks', report);
  },
});
