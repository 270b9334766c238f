import { definePolicy, namesCustomerKey, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ebs/volume-cmk',
  title: 'EBS volumes use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::EC2::Volume',
  controls: {
    'pci-dss-4.0.1': ['3.6.1', '3.7.1'],
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_189'],
    trivy: ['AWS-0027'],
    cfn_nag: ['W37'],
    guard: ['EBS_VOLUME_ENCRYPTION_KEY_RULE'],
    terrascan: ['AC_AWS_0460'],
  },
  check(volume, report) {
    // A copy, and a volume from a snapshot, keep the key of what they come from.
    if (volume.get('SourceVolumeId').exists || (volume.get('SnapshotId').exists && !volume.get('KmsKeyId').exists)) return;
    // Whether a volume is encrypted is also the region's decision: the key counts in any case.
    const key = volume.get('KmsKeyId');
    if (!key.exists && volume.all('aws_ebs_default_kms_key').some((standard) => namesCustomerKey(standard.get('key_arn')))) return;
    reportUnlessCustomerKey(key, 'the volume where it is encrypted', report);
  },
});
