import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';
import type { ResourceNode, ResourceTypes } from '../../src/policy/index.js';

/** Symmetric encryption keys whose material KMS makes. https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html */
function canRotate(key: ResourceNode<ResourceTypes['AWS::KMS::Key']>): boolean {
  const needed = [
    [key.get('KeySpec'), 'SYMMETRIC_DEFAULT'],
    [key.get('KeyUsage'), 'ENCRYPT_DECRYPT'],
    [key.get('Origin'), 'AWS_KMS'],
  ] as const;
  return needed.every(([property, value]) => !property.exists || property.is(value));
}

export default definePolicy({
  id: 'kms/key-rotation-enabled',
  title: 'KMS keys rotate automatically',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::KMS::Key',
  controls: {
    'pci-dss-4.0.1': ['3.7.4'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-12', 'SC-12(2)'],
    'cis-aws-3.0': ['3.6'],
    'aws-fsbp': ['KMS.4'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-KMS5', 'NIST.800.53.R4-KMSBackingKeyRotationEnabled', 'NIST.800.53.R5-KMSBackingKeyRotationEnabled',
      'PCI.DSS.321-KMSBackingKeyRotationEnabled',
    ],
    cfn_nag: ['F19'],
    checkov: ['CKV_AWS_7'],
    guard: ['CMK_BACKING_KEY_ROTATION_ENABLED'],
    regula: ['FG_R00036'],
    terrascan: ['AC_AWS_0160'],
    trivy: ['AWS-0065'],
  },
  check(key, report) {
    if (canRotate(key)) reportUnlessOn(key.get('EnableKeyRotation'), 'the same key material encrypts for as long as the key lives', report);
  },
});
