import { definePolicy } from '../../src/policy/index.js';

const LIFECYCLE = 'aws_s3_bucket_lifecycle_configuration';

export default definePolicy({
  id: 's3/directory-bucket-lifecycle-configured',
  title: 'S3 directory buckets have a lifecycle configuration',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::S3Express::DirectoryBucket',
  controls: {
    'aws-fsbp': ['S3.25'],
  },
  check(bucket, report) {
    const lifecycle = bucket.get('LifecycleConfiguration');
    const rules = lifecycle.get('Rules').items;
    // Terraform has it in a resource of its own, which stands for a bucket of the other kind: it may be about this one.
    const isElsewhere = bucket.all('AWS::S3::Bucket').some(({ resource }) => resource.isFragment && resource.sourceType === LIFECYCLE);
    if (isElsewhere || rules.some((rule) => !rule.get('Status').is('Disabled'))) return;
    const what = rules.length > 0 ? 'has nothing that is on' : 'is not set';
    report(lifecycle, `${lifecycle} ${what}: objects stay, and are paid for, for ever.`);
  },
});
