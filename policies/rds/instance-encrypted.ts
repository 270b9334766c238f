import { definePolicy, inheritsInstanceStorage, isClusterMember, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/instance-encrypted',
  title: 'RDS instances encrypt their storage',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::RDS::DBInstance',
  controls: {
    'cis-aws-3.0': ['2.3.1'],
    'aws-fsbp': ['RDS.3'],
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-13', 'SC-28', 'SC-28(1)'],
  },
  aliases: {
    cfn_nag: ['F27'],
    checkov: ['CKV_AWS_16'],
    terrascan: ['AC_AWS_0058'],
    trivy: ['AWS-0080'],
    guard: ['RDS_STORAGE_ENCRYPTED'],
    'cdk-nag': [
      'AwsSolutions-RDS2', 'HIPAA.Security-RDSStorageEncrypted', 'NIST.800.53.R4-RDSStorageEncrypted',
      'NIST.800.53.R5-RDSStorageEncrypted', 'PCI.DSS.321-RDSStorageEncrypted',
    ],
    regula: ['FG_R00093'],
  },
  check(instance, report) {
    if (isClusterMember(instance) || inheritsInstanceStorage(instance)) return;
    reportUnlessOn(instance.get('StorageEncrypted'), 'data, backups and snapshots are stored in clear', report);
  },
});
