import { definePolicy, openPrincipal, resourceStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/policy-principal-not-wildcard',
  title: 'Bucket policies name who they allow',
  area: 'access',
  severity: 'high',
  pack: 'strict',
  resource: ['AWS::S3::BucketPolicy', 'AWS::S3::AccessPoint', 'AWS::S3::MultiRegionAccessPointPolicy', 'AWS::S3Express::BucketPolicy'],
  controls: {
    'aws-fsbp': ['S3.2', 'S3.3'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
    'pci-dss-4.0.1': ['7.2.1', '7.2.2'],
  },
  aliases: {
    checkov: ['CKV_AWS_70'],
    cfn_nag: ['F16'],
    guard: ['S3_BUCKET_POLICY_NO_WILDCARD_PRINCIPAL'],
    terrascan: ['AC_AWS_0217', 'AC_AWS_0218', 'AC_AWS_0219', 'AC_AWS_0220', 'AC_AWS_0221', 'AC_AWS_0224'],
  },
  partialAliases: { regula: ['FG_R00210', 'FG_R00211'] },
  check(policy, report) {
    for (const statement of resourceStatements(policy)) {
      const who = openPrincipal(statement);
      if (who) report(who, `${who} stands for everybody, and no condition leaves known callers only.`);
    }
  },
});
