import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'kms/key-enabled',
  title: 'KMS keys are enabled',
  area: 'data-protection',
  severity: 'info',
  pack: 'all',
  resource: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  aliases: {
    checkov: ['CKV_AWS_227'],
  },
  check(key, report) {
    const enabled = key.properties.get('Enabled');
    if (enabled.is(false)) report(enabled, `${enabled} is false: what the key encrypted cannot be read, and nothing new can be encrypted.`);
  },
});
