import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'emr/ebs-encrypted',
  title: 'EMR security configurations encrypt EBS volumes',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::EMR::SecurityConfiguration',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_350'],
  },
  check(configuration, report) {
    const atRest = configuration.get('SecurityConfiguration').get('EncryptionConfiguration').get('AtRestEncryptionConfiguration');
    const enabled = atRest.get('LocalDiskEncryptionConfiguration').get('EnableEbsEncryption');
    // With the account's default on, every new volume is encrypted.
    if (configuration.all('aws_ebs_encryption_by_default').some((account) => !account.get('enabled').is(false))) return;
    reportUnlessOn(enabled, 'root volumes of clusters with this configuration are in clear', report);
  },
});
