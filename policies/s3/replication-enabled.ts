import { definePolicy } from '../../src/policy/index.js';
import type { ResourceNode, ResourceTypes } from '../../src/policy/index.js';

/** Whether another bucket here replicates to this one. */
function isReplica(bucket: ResourceNode<ResourceTypes['AWS::S3::Bucket']>): boolean {
  return bucket.mentions('AWS::S3::Bucket', 'ReplicationConfiguration').some((other) => {
    return other.get('ReplicationConfiguration').get('Rules').items
      .some((rule) => rule.get('Destination').get('Bucket').target('AWS::S3::Bucket')?.resource === bucket.resource);
  });
}

export default definePolicy({
  id: 's3/replication-enabled',
  title: 'Buckets replicate to another bucket',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::S3::Bucket',
  controls: {
    'nist-800-53-r5': ['CP-6', 'CP-9', 'CP-10'],
    hipaa: ['164.308(a)(7)(i)'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-S3BucketReplicationEnabled',
      'NIST.800.53.R4-S3BucketReplicationEnabled',
      'NIST.800.53.R5-S3BucketReplicationEnabled',
      'PCI.DSS.321-S3BucketReplicationEnabled',
    ],
    guard: ['S3_BUCKET_REPLICATION_ENABLED'],
    checkov: ['CKV_AWS_144'],
    regula: ['FG_R00275'],
  },
  check(bucket, report) {
    const replication = bucket.get('ReplicationConfiguration');
    const rules = replication.get('Rules').items;
    if (bucket.resource.isFragment || rules.some((rule) => rule.get('Status').is('Enabled')) || isReplica(bucket)) return;
    const what = rules.length > 0 ? 'replicates nothing' : 'is not set';
    report(replication, `${replication} ${what}: the bucket is the only place where its objects are.`);
  },
});
