import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cognito/user-pool-waf',
  title: 'Cognito user pools are behind a web ACL',
  area: 'application',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Cognito::UserPool',
  controls: {
    'nist-800-53-r5': ['SC-7'],
  },
  check(pool, report) {
    if (pool.referrers('AWS::WAFv2::WebACLAssociation', 'ResourceArn').length > 0) return;
    report(pool, `No web ACL is associated with \`${pool.address}\`: passwords are tried on its sign-in page as fast as Cognito lets anybody.`);
  },
});
