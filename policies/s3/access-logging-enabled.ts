import { definePolicy, receivesAccessLogs, recordsObjectEvents } from '../../src/policy/index.js';

const ACCESS = ['read', 'write'] as const;

export default definePolicy({
  id: 's3/access-logging-enabled',
  title: 'Buckets log their access requests',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::S3::Bucket',
  controls: {
    'aws-fsbp': ['S3.9'],
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-6', 'AU-12', 'SI-4'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-S1',
      'HIPAA.Security-S3BucketLoggingEnabled',
      'NIST.800.53.R4-S3BucketLoggingEnabled',
      'NIST.800.53.R5-S3BucketLoggingEnabled',
      'PCI.DSS.321-S3BucketLoggingEnabled',
    ],
    cfn_nag: ['W35'],
    checkov: ['CKV_AWS_18'],
    guard: ['S3_BUCKET_LOGGING_ENABLED'],
    regula: ['FG_R00274'],
    terrascan: ['AC_AWS_0497'],
    trivy: ['AWS-0089'],
  },
  parameters: { acceptTrail: false },
  check(bucket, report, { acceptTrail }) {
    const logging = bucket.get('LoggingConfiguration');
    if (bucket.resource.isFragment || logging.exists || receivesAccessLogs(bucket)) return;
    const trails = acceptTrail ? bucket.all('AWS::CloudTrail::Trail') : [];
    if (trails.length > 0 && ACCESS.every((access) => trails.some((trail) => recordsObjectEvents(trail, access, bucket)))) return;
    report(logging, `${logging} is not set: who asked the bucket for what is written down nowhere.`);
  },
});
