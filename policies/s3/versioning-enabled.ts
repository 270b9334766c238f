import { definePolicy, receivesAccessLogs } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/versioning-enabled',
  title: 'Buckets keep object versions',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::S3::Bucket',
  controls: {
    hipaa: ['164.308(a)(7)(ii)(A)', '164.312(c)(1)'],
    'nist-800-53-r5': ['CP-9', 'CP-10', 'SI-12'],
    gdpr: ['32(1)(c)'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-S3BucketVersioningEnabled',
      'NIST.800.53.R4-S3BucketVersioningEnabled',
      'NIST.800.53.R5-S3BucketVersioningEnabled',
      'PCI.DSS.321-S3BucketVersioningEnabled',
    ],
    checkov: ['CKV_AWS_21'],
    guard: ['S3_BUCKET_VERSIONING_ENABLED'],
    terrascan: ['AC_AWS_0214'],
    trivy: ['AWS-0090'],
    regula: ['FG_R00101'],
  },
  parameters: { exemptLogBuckets: false },
  check(bucket, report, { exemptLogBuckets }) {
    const status = bucket.get('VersioningConfiguration').get('Status');
    if (bucket.resource.isFragment || status.is('Enabled')) return;
    // Object lock needs versions, and keeps S3 from suspending them.
    if (bucket.get('ObjectLockEnabled').is(true) || (exemptLogBuckets && receivesAccessLogs(bucket))) return;
    const what = status.exists ? 'not `Enabled`' : "not set, and AWS's default is no versions";
    report(status, `${status} is ${what}: what is overwritten or deleted is gone.`);
  },
});
