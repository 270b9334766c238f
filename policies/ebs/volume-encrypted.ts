import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ebs/volume-encrypted',
  title: 'EBS volumes are encrypted',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::EC2::Volume',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28', 'SC-28(1)'],
    'cis-aws-3.0': ['2.2.1'],
    'aws-fsbp': ['EC2.3'],
  },
  aliases: {
    checkov: ['CKV_AWS_3', 'CKV2_AWS_2'],
    trivy: ['AWS-0026'],
    cfn_nag: ['F1'],
    guard: ['ENCRYPTED_VOLUMES'],
    regula: ['FG_R00016'],
    'cdk-nag': ['AwsSolutions-EC26'],
    terrascan: ['AC_AWS_0460'],
  },
  check(volume, report) {
    if (volume.get('SourceVolumeId').target('AWS::EC2::Volume')?.get('Encrypted').is(true)) return;
    reportUnlessOn(volume.get('Encrypted'), 'the volume is stored in clear', report);
  },
});
