import { definePolicy, everyServiceAction, reportGivenToAll } from '../../src/policy/index.js';
import type { JsonProperty, Statement } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-actions-as-permissions */
const LISTING = ['s3:ListBucket', 's3:ListBucketVersions', 's3:ListBucketMultipartUploads', 's3:ListMultipartUploadParts'];

/** Every action at once is the question of s3/policy-full-access-not-public. */
function listingAction(statement: Statement): JsonProperty | undefined {
  if (!statement.allows || everyServiceAction(statement, 's3')) return undefined;
  return LISTING.map((action) => statement.actionMatching(action)).find((property) => property !== undefined);
}

export default definePolicy({
  id: 's3/policy-listing-not-public',
  title: 'Bucket policies do not let everybody list',
  area: 'data-protection',
  severity: 'medium',
  pack: 'all',
  resource: 'AWS::S3::BucketPolicy',
  controls: {
    'aws-fsbp': ['S3.2'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  aliases: {
    regula: ['FG_R00211'],
  },
  check(policy, report) {
    reportGivenToAll(policy, listingAction, 'anonymous callers learn the names of all objects', report);
  },
});
