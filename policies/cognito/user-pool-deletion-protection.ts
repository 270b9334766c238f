import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cognito/user-pool-deletion-protection',
  title: 'Cognito user pools are protected against deletion',
  area: 'application',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Cognito::UserPool',
  controls: {
    'nist-800-53-r5': ['CP-9'],
    'aws-fsbp': ['Cognito.6'],
  },
  check(pool, report) {
    const protection = pool.get('DeletionProtection');
    if (protection.is('ACTIVE')) return;
    const state = protection.exists ? 'not `ACTIVE`' : "not set, and AWS's default is `INACTIVE`";
    report(protection, `${protection} is ${state}: one call, or a removed resource, deletes all users with their passwords.`);
  },
});
