import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/access-logs-leave-the-bucket',
  title: 'A bucket does not write its access logs into itself',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::S3::Bucket',
  controls: {
    'nist-800-53-r5': ['AU-9'],
    'pci-dss-4.0.1': ['10.3.2'],
  },
  check(bucket, report) {
    const logging = bucket.get('LoggingConfiguration');
    if (!logging.exists) return;
    const destination = logging.get('DestinationBucketName');
    const consequence = 'each delivery makes another entry, and who may write to the bucket can change its log';
    if (!destination.exists) report(destination, `${destination} is not set, and CloudFormation takes the bucket itself: ${consequence}.`);
    else if (destination.target('AWS::S3::Bucket')?.resource === bucket.resource) report(destination, `${destination} is the bucket itself: ${consequence}.`);
  },
});
