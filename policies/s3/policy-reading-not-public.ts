import { definePolicy, readingAction, reportGivenToAll } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/policy-reading-not-public',
  title: 'Bucket policies do not let everybody read',
  area: 'data-protection',
  severity: 'medium',
  pack: 'all',
  resource: 'AWS::S3::BucketPolicy',
  controls: {
    'aws-fsbp': ['S3.2'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  aliases: {
    regula: ['FG_R00279'],
  },
  check(policy, report) {
    reportGivenToAll(policy, readingAction, 'without a public access block anonymous callers read or list the bucket', report);
  },
});
