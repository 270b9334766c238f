import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'emr/local-disk-encrypted',
  title: 'EMR clusters encrypt local disks',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::EMR::SecurityConfiguration',
  controls: {
    'aws-fsbp': ['EMR.3'],
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-EMR4'],
    checkov: ['CKV_AWS_349'],
    trivy: ['AWS-0139'],
  },
  check(configuration, report) {
    const encryption = configuration.get('SecurityConfiguration').get('EncryptionConfiguration');
    const enabled = encryption.get('EnableAtRestEncryption');
    const clusters = configuration.referrers('AWS::EMR::Cluster', 'SecurityConfiguration');
    if (!enabled.is(true)) {
      report(enabled, `${enabled} is not true: clusters with this configuration keep their local disks in clear.`, clusters);
      return;
    }
    const disks = encryption.get('AtRestEncryptionConfiguration').get('LocalDiskEncryptionConfiguration').get('EncryptionKeyProviderType');
    if (!disks.exists) report(disks, `${disks} is not set: the local disks of clusters with this configuration are in clear.`, clusters);
  },
});
