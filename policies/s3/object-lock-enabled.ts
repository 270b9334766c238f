import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/object-lock-enabled',
  title: 'Buckets use object lock',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::S3::Bucket',
  controls: {
    'nist-800-53-r5': ['CP-9', 'AU-9'],
  },
  aliases: {
    'cdk-nag': ['NIST.800.53.R4-S3BucketDefaultLockEnabled'],
    guard: ['S3_BUCKET_DEFAULT_LOCK_ENABLED'],
    checkov: ['CKV_AWS_143'],
  },
  parameters: { requireRetention: false },
  check(bucket, report, { requireRetention }) {
    const [enabled, lock] = [bucket.get('ObjectLockEnabled'), bucket.get('ObjectLockConfiguration')];
    if (bucket.resource.isFragment) return;
    if (!enabled.is(true) && !lock.get('ObjectLockEnabled').is('Enabled')) {
      report(enabled, `${enabled} is ${enabled.exists ? 'not true' : "not set, and AWS's default is false"}: every version can be deleted at any time.`);
      return;
    }
    const retention = lock.get('Rule').get('DefaultRetention').get('Mode');
    if (requireRetention && !retention.exists) report(retention, `${retention} is not set: only versions whose upload asks for it are locked.`);
  },
});
