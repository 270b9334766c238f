import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cognito/user-pool-admin-sign-up-only',
  title: 'Cognito user pools let only administrators create users',
  area: 'application',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Cognito::UserPool',
  controls: {
    'nist-800-53-r5': ['AC-2'],
  },
  check(pool, report) {
    reportUnlessOn(pool.get('AdminCreateUserConfig').get('AllowAdminCreateUserOnly'), 'anybody on the internet signs up and is a user then', report);
  },
});
