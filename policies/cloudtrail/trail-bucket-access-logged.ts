import { definePolicy, recordsObjectEvents } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudtrail/trail-bucket-access-logged',
  title: 'The bucket that keeps CloudTrail logs has server access logging',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CloudTrail::Trail',
  controls: {
    'pci-dss-4.0.1': ['10.2.1', '10.3.1'],
    hipaa: ['164.312(b)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['AU-9', 'AU-12'],
    'cis-aws-3.0': ['3.4'],
  },
  aliases: {
    regula: ['FG_R00031'],
    trivy: ['AWS-0163'],
  },
  check(trail, report) {
    const bucket = trail.get('S3BucketName').target('AWS::S3::Bucket');
    const logging = bucket?.get('LoggingConfiguration');
    if (!bucket || !logging || logging.exists) return;
    const trails = trail.all('AWS::CloudTrail::Trail');
    if ((['read', 'write'] as const).every((access) => trails.some((other) => recordsObjectEvents(other, access)))) return;
    report(logging, `${logging} of \`${bucket.address}\` is not set: who read or deleted the logs of \`${trail.address}\` is written down nowhere.`, [trail]);
  },
});
