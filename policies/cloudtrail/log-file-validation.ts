import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudtrail/log-file-validation',
  title: 'CloudTrail trails sign digests of their log files',
  area: 'monitoring',
  severity: 'medium',
  resource: 'AWS::CloudTrail::Trail',
  controls: {
    'pci-dss-4.0.1': ['10.3.2', '10.3.4'],
    hipaa: ['164.312(c)(1)', '164.312(c)(2)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AU-9', 'SI-7'],
    'cis-aws-3.0': ['3.2'],
    'aws-fsbp': ['CloudTrail.4'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-CloudTrailLogFileValidationEnabled', 'NIST.800.53.R4-CloudTrailLogFileValidationEnabled',
      'NIST.800.53.R5-CloudTrailLogFileValidationEnabled', 'PCI.DSS.321-CloudTrailLogFileValidationEnabled',
    ],
    checkov: ['CKV_AWS_36'],
    guard: ['CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED'],
    regula: ['FG_R00027'],
    terrascan: ['AC_AWS_0446'],
    trivy: ['AWS-0016'],
  },
  check(trail, report) {
    reportUnlessOn(trail.get('EnableLogFileValidation'), 'changed or deleted log files cannot be told from whole ones', report);
  },
});
