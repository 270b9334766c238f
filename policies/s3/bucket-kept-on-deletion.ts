import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/bucket-kept-on-deletion',
  title: 'A stack does not delete a filled bucket',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::S3::Bucket',
  controls: {
    'nist-800-53-r5': ['CP-9'],
  },
  check(bucket, report) {
    const forced = bucket.get('ForceDestroy');
    const [emptying] = bucket.referrers('Custom::S3AutoDeleteObjects', 'BucketName');
    if (forced.is(true)) report(forced, `${forced} is true: removing the bucket from the code deletes every object in it.`);
    else if (emptying) report(bucket, `\`${emptying.address}\` empties the bucket when it is removed from the stack: every object is deleted.`, [emptying]);
  },
});
