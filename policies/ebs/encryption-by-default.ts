import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ebs/encryption-by-default',
  title: 'EBS encryption by default is on',
  area: 'data-protection',
  severity: 'medium',
  resource: 'aws_ebs_encryption_by_default',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28', 'SC-28(1)'],
    'cis-aws-3.0': ['2.2.1'],
    'aws-fsbp': ['EC2.7'],
  },
  aliases: {
    checkov: ['CKV_AWS_106'],
    terrascan: ['AC_AWS_0079'],
  },
  check(setting, report) {
    const enabled = setting.get('enabled');
    if (enabled.is(false)) report(enabled, `${enabled} is false: volumes and snapshot copies that say nothing of encryption are stored in clear.`);
  },
});
