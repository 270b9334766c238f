import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sns/topic-encrypted',
  title: 'SNS topics encrypt messages with KMS',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::SNS::Topic',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28', 'SC-28(1)'],
  },
  aliases: {
    'cdk-nag': ['HIPAA.Security-SNSEncryptedKMS', 'NIST.800.53.R4-SNSEncryptedKMS', 'NIST.800.53.R5-SNSEncryptedKMS', 'PCI.DSS.321-SNSEncryptedKMS'],
    cfn_nag: ['W47'],
    checkov: ['CKV_AWS_26'],
    guard: ['SNS_ENCRYPTED_KMS'],
    terrascan: ['AC_AWS_0502'],
    trivy: ['AWS-0095'],
  },
  check(topic, report) {
    const key = topic.get('KmsMasterKeyId');
    if (key.written === '') report(key, `${key} is not set: SNS encrypts messages only on its disks, and no key guards who reads them.`);
  },
});
