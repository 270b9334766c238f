import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'kms/key-policy-defined',
  title: 'KMS keys carry a key policy of their own',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  controls: {
    'nist-800-53-r5': ['AC-3'],
  },
  aliases: {
    checkov: ['CKV2_AWS_64'],
  },
  check(key, report) {
    const policy = key.properties.get('KeyPolicy');
    if (key.resource.isFragment || policy.exists) return;
    report(policy, `${policy} is not set: AWS's default policy leaves it to the account's IAM policies who uses and manages the key.`);
  },
});
