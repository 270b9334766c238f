import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'kinesis/stream-encrypted',
  title: 'Kinesis data streams are encrypted at rest',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::Kinesis::Stream',
  controls: {
    'aws-fsbp': ['Kinesis.1'],
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-KDS1'],
    cfn_nag: ['W49'],
    checkov: ['CKV_AWS_43'],
    guard: ['KINESIS_STREAM_ENCRYPTION_RULE'],
    terrascan: ['AC_AWS_0157'],
    trivy: ['AWS-0064'],
  },
  check(stream, report) {
    const encryption = stream.get('StreamEncryption');
    const type = encryption.get('EncryptionType');
    if (type.is('KMS')) {
      const key = encryption.get('KeyId');
      if (!key.exists) report(key, `${key} is not set, and a stream is not encrypted without a key: AWS refuses it.`);
      return;
    }
    report(type, `${type} is ${type.exists ? 'not `KMS`' : 'not set, and a stream is not encrypted by default'}: its records are stored in clear.`);
  },
});
