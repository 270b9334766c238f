import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'emr/encrypted-at-rest',
  title: 'EMR security configurations encrypt data at rest',
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
    trivy: ['AWS-0137'],
    cfn_nag: ['W61'],
    guard: ['EMR_SECURITY_CONFIG_ENABLED_AND_CONFIGURED_RULE'],
  },
  check(configuration, report) {
    const encryption = configuration.get('SecurityConfiguration').get('EncryptionConfiguration');
    const enabled = encryption.get('EnableAtRestEncryption');
    if (!enabled.is(true)) {
      report(enabled, `${enabled} is not true: clusters with this configuration keep data in clear.`);
      return;
    }
    const atRest = encryption.get('AtRestEncryptionConfiguration');
    const [objects, disks] = [atRest.get('S3EncryptionConfiguration'), atRest.get('LocalDiskEncryptionConfiguration')];
    if (!objects.get('EncryptionMode').exists && !disks.get('EncryptionKeyProviderType').exists) {
      report(atRest, `${atRest} says neither how objects in S3 nor how local disks are encrypted.`);
    }
  },
});
