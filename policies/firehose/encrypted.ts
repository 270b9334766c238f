import { definePolicy, isFedByStore } from '../../src/policy/index.js';

export default definePolicy({
  id: 'firehose/encrypted',
  title: 'Firehose delivery streams fed by direct put are encrypted at rest',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::KinesisFirehose::DeliveryStream',
  controls: {
    'aws-fsbp': ['DataFirehose.1'],
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-KDF1'],
    cfn_nag: ['W88'],
    guard: ['KINESIS_FIREHOSE_DELIVERY_STREAM_ENCRYPTION_RULE'],
    terrascan: ['AC_AWS_0156'],
    checkov: ['CKV_AWS_240'],
  },
  check(stream, report) {
    if (isFedByStore(stream)) return;
    const encryption = stream.get('DeliveryStreamEncryptionConfigurationInput');
    if (encryption.get('KeyType').exists) return;
    report(encryption, `${encryption} is not set: what producers put into the stream is buffered in clear.`);
  },
});
