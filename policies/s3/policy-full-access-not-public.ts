import { definePolicy, everyServiceAction, reportGivenToAll } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/policy-full-access-not-public',
  title: 'Bucket policies do not give everybody every action',
  area: 'data-protection',
  severity: 'high',
  pack: 'all',
  resource: 'AWS::S3::BucketPolicy',
  controls: {
    'aws-fsbp': ['S3.3'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  aliases: {
    regula: ['FG_R00210'],
  },
  check(policy, report) {
    reportGivenToAll(policy, (statement) => everyServiceAction(statement, 's3'), 'anonymous callers can read, delete and take over the bucket', report);
  },
});
