import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'kms/deletion-window-long',
  title: 'KMS keys wait long enough before deletion',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  controls: {
    'nist-800-53-r5': ['SC-12', 'CP-9'],
  },
  parameters: { minDays: 14 },
  check(key, report, { minDays }) {
    const window = key.properties.get('PendingWindowInDays');
    if (!window.exists || window.atLeast(minDays)) return;
    report(window, `${window} is less than ${minDays} days: so much time is left to notice that a deleted key is still needed.`);
  },
});
