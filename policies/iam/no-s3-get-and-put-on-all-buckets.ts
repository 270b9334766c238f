import { definePolicy, grants, IDENTITY_POLICY_TYPES, identityStatements } from '../../src/policy/index.js';
import type { Statement } from '../../src/policy/index.js';

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
  check(resource, report) {
    const all = identityStatements(resource);
    const [read, write] = ['s3:GetObject', 's3:PutObject'].map((action) => grants(all, action).find(({ statement }) => isOnEveryBucket(statement))?.pattern);
    if (read && write) report(write, `${write} writes to every bucket, and \`${read.text}\` reads from every one: all of it can be taken away or replaced.`);
  },
});
