import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudtrail/logs-encrypted-with-kms-key',
  title: 'CloudTrail trails encrypt their log files with a KMS key',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::CloudTrail::Trail',
  controls: {
    'pci-dss-4.0.1': ['10.3.2', '3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['AU-9', 'SC-28'],
    'cis-aws-3.0': ['3.5'],
    'aws-fsbp': ['CloudTrail.2'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-CloudTrailEncryptionEnabled', 'NIST.800.53.R4-CloudTrailEncryptionEnabled', 'NIST.800.53.R5-CloudTrailEncryptionEnabled',
      'PCI.DSS.321-CloudTrailEncryptionEnabled',
    ],
    checkov: ['CKV_AWS_35'],
    guard: ['CLOUD_TRAIL_ENCRYPTION_ENABLED'],
    regula: ['FG_R00035'],
    terrascan: ['AC_AWS_0033'],
    trivy: ['AWS-0015'],
  },
  check(trail, report) {
    reportUnlessCustomerKey(trail.get('KMSKeyId'), 'the log files', report);
  },
});
