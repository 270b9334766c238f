import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'secretsmanager/recovery-window',
  title: 'Deleted secrets can be recovered',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::SecretsManager::Secret',
  controls: {
    'nist-800-53-r5': ['CP-9'],
  },
  check(secret, report) {
    const window = secret.get('RecoveryWindowInDays');
    if (window.is(0)) report(window, `${window} is 0: when the secret is removed from the code, it is gone at once.`);
  },
});
