import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'kms/no-policy-lockout-bypass',
  title: 'KMS keys keep the policy lockout safety check',
  area: 'access',
  severity: 'medium',
  resource: 'AWS::KMS::Key',
  controls: {
    'nist-800-53-r5': ['CP-9'],
  },
  check(key, report) {
    const bypass = key.get('BypassPolicyLockoutSafetyCheck');
    if (bypass.is(true)) report(bypass, `${bypass} is true: AWS stores a policy that nobody can change any more.`);
  },
});
