import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/permissions-boundary-set',
  title: 'Roles and users have a permissions boundary',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::IAM::Role', 'AWS::IAM::User'],
  controls: {
    'nist-800-53-r5': ['AC-6(1)'],
  },
  check(identity, report) {
    const boundary = identity.properties.get('PermissionsBoundary');
    if (identity.resource.isFragment || boundary.exists) return;
    report(identity, `\`${identity.address}\` has no permissions boundary: nothing limits what its policies can be made to allow.`);
  },
});
