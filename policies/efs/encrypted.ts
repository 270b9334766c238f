import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'efs/encrypted',
  title: 'EFS file systems encrypt at rest',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::EFS::FileSystem',
  controls: {
    'cis-aws-3.0': ['2.4.1'],
    'aws-fsbp': ['EFS.1', 'EFS.8'],
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-13', 'SC-28', 'SC-28(1)'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-EFS1', 'HIPAA.Security-EFSEncrypted', 'NIST.800.53.R4-EFSEncrypted', 'NIST.800.53.R5-EFSEncrypted', 'PCI.DSS.321-EFSEncrypted'],
    cfn_nag: ['F32'],
    checkov: ['CKV_AWS_42'],
    guard: ['EFS_ENCRYPTED_CHECK'],
    terrascan: ['AC_AWS_0097'],
    trivy: ['AWS-0037'],
  },
  check(fileSystem, report) {
    reportUnlessOn(fileSystem.get('Encrypted'), 'files are stored in clear', report);
  },
});
