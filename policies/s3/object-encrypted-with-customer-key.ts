import { definePolicy, isUnderCustomerKey, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/object-encrypted-with-customer-key',
  title: 'Objects managed as resources use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: ['aws_s3_bucket_object', 'aws_s3_object', 'aws_s3_object_copy'],
  controls: {
    'nist-800-53-r5': ['SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_186', 'CKV_AWS_181'],
    terrascan: ['AC_AWS_0498'],
  },
  check(object, report) {
    const key = object.get('kms_key_id');
    const bucket = object.get('bucket').target('AWS::S3::Bucket');
    // Where the object asks for nothing, the bucket's default holds.
    if (!object.get('server_side_encryption').exists && bucket && isUnderCustomerKey(bucket)) return;
    reportUnlessCustomerKey(key, 'the object', report);
  },
});
