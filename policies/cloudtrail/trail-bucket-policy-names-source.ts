import { definePolicy, failsWithoutKey, namesEverybody, statements } from '../../src/policy/index.js';
import type { Statement } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html */
const SOURCES: ReadonlySet<string> = new Set(['aws:sourcearn', 'aws:sourceaccount', 'aws:sourceorgid']);

function letsCloudTrailWrite(statement: Statement): boolean {
  const isService = statement.principals.some(({ type, id }) => type === 'Service' && id.is('cloudtrail.amazonaws.com'));
  return statement.allows && isService && statement.actionMatching('s3:PutObject') !== undefined;
}

function namesSource({ conditions }: Statement): boolean {
  return conditions.some(({ operator, key, values }) => failsWithoutKey(operator) && SOURCES.has(key.toLowerCase()) && !values.some(namesEverybody));
}

export default definePolicy({
  id: 'cloudtrail/trail-bucket-policy-names-source',
  title: 'The trail bucket policy lets CloudTrail write only for the account\'s own trail',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CloudTrail::Trail',
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  check(trail, report) {
    const bucket = trail.get('S3BucketName').target('AWS::S3::Bucket');
    for (const policy of bucket?.referrers('AWS::S3::BucketPolicy', 'Bucket') ?? []) {
      for (const statement of statements(policy.get('PolicyDocument'))) {
        if (!letsCloudTrailWrite(statement) || namesSource(statement)) continue;
        const action = statement.actionMatching('s3:PutObject') ?? statement.json;
        report(action, `${action} is open to CloudTrail for any account: a stranger's trail can fill the bucket of \`${trail.address}\`.`, [trail]);
      }
    }
  },
});
