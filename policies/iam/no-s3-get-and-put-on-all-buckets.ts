import { definePolicy, grants, IDENTITY_POLICY_TYPES, identityStatements } from '../../src/policy/index.js';
import type { Grant, Statement } from '../../src/policy/index.js';

// `*`, `arn:aws:s3:::*`, `arn:aws:s3:::*/*`: every bucket, or every object in every bucket.
const EVERY_BUCKET = /^(\*|arn:[^:]*:s3:::\*(\/\*)?)$/;

function isOnEveryBucket(statement: Statement): boolean {
  return statement.resources.some((resource) => resource.isLiteral && resource.matches(EVERY_BUCKET));
}

export default definePolicy({
  id: 'iam/no-s3-get-and-put-on-all-buckets',
  title: 'IAM policies do not both read and write every bucket',
  area: 'access',
  severity: 'high',
  pack: 'strict',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AC-6'],
  },
  aliases: {
    trivy: ['AWS-0346'],
  },
  partialAliases: { 'cdk-nag': ['AwsSolutions-IAM5'] },
  check(resource, report) {
    const all = identityStatements(resource);
    const onEveryBucket = (action: string): readonly Grant[] => grants(all, action).filter(({ statement }) => isOnEveryBucket(statement));
    const [read] = onEveryBucket('s3:GetObject');
    if (!read) return;
    // Each that writes: an exception for one says nothing of the others.
    for (const { pattern } of onEveryBucket('s3:PutObject')) {
      report(pattern, `${pattern} writes to every bucket, and \`${read.pattern.text}\` reads from every one: all of it can be taken away or replaced.`);
    }
  },
});
