import { definePolicy, writtenAcl } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/acl-grants-no-public-read',
  title: 'Bucket ACLs give everyone no read access',
  area: 'data-protection',
  severity: 'high',
  pack: 'strict',
  resource: 'AWS::S3::Bucket',
  controls: {
    'aws-fsbp': ['S3.2', 'S3.12'],
    'nist-800-53-r5': ['AC-3'],
  },
  aliases: {
    checkov: ['CKV_AWS_20', 'CKV_AWS_375'],
    regula: ['FG_R00279'],
    terrascan: ['AC_AWS_0210', 'AC_AWS_0496'],
    trivy: ['AWS-0092'],
  },
  partialAliases: { cfn_nag: ['W31'], guard: ['S3_BUCKET_PUBLIC_READ_ACL'] },
  check(bucket, report) {
    const acl = writtenAcl(bucket, 'public read');
    if (acl) report(acl, `${acl} is \`${acl.text}\`: the ACL lets everybody read, as soon as nothing else makes it void.`);
  },
});
