import { definePolicy, reportAllowedExceptions, resourceStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/policy-no-allow-with-notaction',
  title: 'Bucket policies do not combine Allow with NotAction',
  area: 'access',
  severity: 'medium',
  resource: ['AWS::S3::BucketPolicy', 'AWS::S3::AccessPoint'],
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  aliases: {
    cfn_nag: ['W20'],
    guard: ['S3_BUCKET_POLICY_NO_ALLOW_PLUS_NOT_ACTION'],
  },
  check(policy, report) {
    reportAllowedExceptions(resourceStatements(policy), 'NotAction', report);
  },
});
