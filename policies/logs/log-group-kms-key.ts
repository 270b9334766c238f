import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'logs/log-group-kms-key',
  title: 'CloudWatch log groups are encrypted with a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Logs::LogGroup',
  controls: {
    'pci-dss-4.0.1': ['3.5.1', '10.3.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28', 'AU-9'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-CloudWatchLogGroupEncrypted', 'NIST.800.53.R4-CloudWatchLogGroupEncrypted', 'NIST.800.53.R5-CloudWatchLogGroupEncrypted',
      'PCI.DSS.321-CloudWatchLogGroupEncrypted',
    ],
    cfn_nag: ['W84'],
    checkov: ['CKV_AWS_158'],
    guard: ['CLOUDWATCH_LOG_GROUP_ENCRYPTED'],
    regula: ['FG_R00068'],
    terrascan: ['AC_AWS_0451'],
    trivy: ['AWS-0017'],
  },
  check(group, report) {
    const key = group.get('KmsKeyId');
    if (key.written !== '') return;
    report(key, `${key} is ${key.exists ? 'empty' : 'not set'}: events are encrypted with a key that AWS owns, and access cannot be withdrawn by key.`);
  },
});
