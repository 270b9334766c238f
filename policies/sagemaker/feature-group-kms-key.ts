import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sagemaker/feature-group-kms-key',
  title: 'SageMaker feature groups use customer managed keys',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::SageMaker::FeatureGroup',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  check(group, report) {
    const [online, offline] = [group.get('OnlineStoreConfig'), group.get('OfflineStoreConfig')];
    if (online.get('EnableOnlineStore').is(true)) reportUnlessCustomerKey(online.get('SecurityConfig').get('KmsKeyId'), 'the online store', report);
    if (offline.exists) reportUnlessCustomerKey(offline.get('S3StorageConfig').get('KmsKeyId'), 'the offline store', report);
  },
});
