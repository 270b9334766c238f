import { definePolicy, reportAllowedExceptions, resourceStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/policy-no-allow-with-notprincipal',
  title: 'Bucket policies do not combine Allow with NotPrincipal',
  area: 'access',
  severity: 'critical',
  resource: ['AWS::S3::BucketPolicy', 'AWS::S3::AccessPoint'],
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  aliases: {
    cfn_nag: ['F9'],
    guard: ['S3_BUCKETPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL'],
  },
  check(policy, report) {
    reportAllowedExceptions(resourceStatements(policy), 'NotPrincipal', report);
  },
});
