import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudtrail/trail-bucket-tamper-resistant',
  title: 'The bucket that keeps CloudTrail logs is versioned or locked',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::CloudTrail::Trail',
  controls: {
    'pci-dss-4.0.1': ['10.3.2', '10.5.1'],
    hipaa: ['164.312(c)(1)', '164.316(b)(2)(i)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AU-9', 'AU-11'],
  },
  parameters: { minDays: 365 },
  check(trail, report, { minDays }) {
    const bucket = trail.get('S3BucketName').target('AWS::S3::Bucket');
    if (!bucket) return;
    const versioning = bucket.get('VersioningConfiguration').get('Status');
    if (!versioning.is('Enabled') && !bucket.get('ObjectLockEnabled').is(true)) {
      const state = versioning.exists ? 'not `Enabled`' : 'not set';
      report(versioning, `${versioning} of \`${bucket.address}\` is ${state}: a deleted log file of \`${trail.address}\` is gone.`, [trail]);
    }
    for (const rule of bucket.get('LifecycleConfiguration').get('Rules').items) {
      const days = rule.get('ExpirationInDays');
      if (!days.exists || rule.get('Status').is('Disabled') || days.atLeast(minDays)) continue;
      report(days, `\`${bucket.address}\` deletes logs of \`${trail.address}\` after \`${String(days.number)} days\`, sooner than after ${minDays}.`, [trail]);
    }
  },
});
