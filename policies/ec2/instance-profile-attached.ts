import { definePolicy, launchSetting } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ec2/instance-profile-attached',
  title: 'Instances have an IAM instance profile',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::EC2::Instance',
  controls: {
    'pci-dss-4.0.1': ['8.6.2', '7.2.5'],
    'nist-800-53-r5': ['AC-2', 'AC-6', 'IA-2'],
    'cis-aws-3.0': ['1.18'],
  },
  aliases: {
    checkov: ['CKV2_AWS_41'],
    guard: ['EC2_INSTANCE_PROFILE_ATTACHED'],
    'cdk-nag': [
      'HIPAA.Security-EC2InstanceProfileAttached', 'NIST.800.53.R5-EC2InstanceProfileAttached',
      'PCI.DSS.321-EC2InstanceProfileAttached',
    ],
    regula: ['FG_R00253'],
  },
  check(instance, report) {
    const profile = launchSetting(instance, (data) => data.get('IamInstanceProfile'));
    const names = profile && [profile, profile.get('Name'), profile.get('Arn')];
    if (!names || names.some((name) => name.written !== '' && !name.isMap)) return;
    const what = profile.exists ? 'empty' : 'not set';
    report(profile, `${profile} is ${what}: what runs there has no role, and calls AWS with keys that somebody puts on the machine.`);
  },
});
