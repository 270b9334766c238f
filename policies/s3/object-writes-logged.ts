import { definePolicy, recordsObjectEvents } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/object-writes-logged',
  title: 'Object-level writes are recorded by CloudTrail',
  area: 'monitoring',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::S3::Bucket',
  controls: {
    'cis-aws-3.0': ['3.8'],
    'nist-800-53-r5': ['AU-12'],
    'pci-dss-4.0.1': ['10.2.1'],
  },
  aliases: {
    trivy: ['AWS-0171'],
    regula: ['FG_R00354'],
  },
  check(bucket, report) {
    const trails = bucket.all('AWS::CloudTrail::Trail');
    // Without a trail in what is scanned, an organization's trail may record them.
    if (bucket.resource.isFragment || trails.length === 0 || trails.some((trail) => recordsObjectEvents(trail, 'write', bucket))) return;
    report(bucket, 'No trail here selects writes of objects in the bucket: who changed or deleted a file cannot be told.', trails);
  },
});
