import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'eks/secrets-encrypted',
  title: 'EKS encrypts Kubernetes secrets with a KMS key',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::EKS::Cluster',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28', 'SC-12'],
    'aws-fsbp': ['EKS.3'],
  },
  aliases: {
    cfn_nag: ['W82'],
    checkov: ['CKV_AWS_58'],
    guard: ['EKS_CLUSTER_ENCRYPTION_RULE'],
    trivy: ['AWS-0039'],
  },
  check(cluster, report) {
    const encryption = cluster.get('EncryptionConfig');
    const ofSecrets = encryption.items.find((item) => item.get('Resources').items.some((resource) => resource.is('secrets')));
    const key = ofSecrets?.get('Provider').get('KeyArn');
    if (key?.exists) return;
    const state = key || !encryption.exists ? 'is not set' : 'does not list `secrets`';
    report(key ?? encryption, `${key ?? encryption} ${state}: no key of the customer's own encrypts the cluster's secrets.`);
  },
});
