import { definePolicy, unencryptedStorage } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/cluster-encrypted',
  title: 'RDS clusters encrypt their storage',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::RDS::DBCluster',
  controls: {
    'cis-aws-3.0': ['2.3.1'],
    'aws-fsbp': ['RDS.27'],
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-13', 'SC-28', 'SC-28(1)'],
  },
  aliases: {
    cfn_nag: ['F26'],
    checkov: ['CKV_AWS_96'],
    terrascan: ['AC_AWS_0186'],
    guard: ['RDS_STORAGE_ENCRYPTED'],
    'cdk-nag': [
      'AwsSolutions-RDS2', 'HIPAA.Security-RDSStorageEncrypted', 'NIST.800.53.R4-RDSStorageEncrypted',
      'NIST.800.53.R5-RDSStorageEncrypted', 'PCI.DSS.321-RDSStorageEncrypted',
    ],
    regula: ['FG_R00093'],
  },
  partialAliases: { trivy: ['AWS-0079'] },
  check(cluster, report) {
    const encrypted = unencryptedStorage(cluster);
    if (encrypted?.exists) report(encrypted, `${encrypted} is not true: storage is not encrypted with a key of the account.`);
    else if (encrypted) report(encrypted, `${encrypted} is not set, and AWS's default for Multi-AZ clusters is unencrypted storage.`);
  },
});
