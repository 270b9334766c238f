import { definePolicy, writtenAcl } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/acl-grants-no-authenticated-users',
  title: 'Bucket ACLs do not trust every AWS account in the world',
  area: 'data-protection',
  severity: 'high',
  pack: 'strict',
  resource: 'AWS::S3::Bucket',
  controls: {
    'aws-fsbp': ['S3.2'],
    'nist-800-53-r5': ['AC-3'],
  },
  aliases: {
    checkov: ['CKV2_AWS_43', 'CKV_AWS_20'],
    terrascan: ['AC_AWS_0211'],
    trivy: ['AWS-0092'],
  },
  check(bucket, report) {
    const acl = writtenAcl(bucket, 'every account');
    if (acl) report(acl, `${acl} is \`${acl.text}\`: the ACL trusts the users of every AWS account, not those of one's own only.`);
  },
});
