import { definePolicy, writtenAcl } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/acl-grants-no-public-write',
  title: 'Bucket ACLs give everyone no write access',
  area: 'data-protection',
  severity: 'high',
  pack: 'strict',
  resource: 'AWS::S3::Bucket',
  controls: {
    'aws-fsbp': ['S3.3', 'S3.12'],
    'nist-800-53-r5': ['AC-3'],
  },
  aliases: {
    checkov: ['CKV_AWS_57'],
    cfn_nag: ['F14'],
    guard: ['S3_BUCKET_NO_PUBLIC_RW_ACL'],
    terrascan: ['AC_AWS_0212', 'AC_AWS_0213'],
    trivy: ['AWS-0092'],
  },
  check(bucket, report) {
    const acl = writtenAcl(bucket, 'public write');
    if (acl) report(acl, `${acl} is \`${acl.text}\`: the ACL lets everybody write, as soon as nothing else makes it void.`);
  },
});
