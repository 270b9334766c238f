import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'firehose/secret-not-plaintext',
  title: 'Firehose destination credentials are not written in the template',
  area: 'application',
  severity: 'high',
  resource: 'AWS::KinesisFirehose::DeliveryStream',
  controls: {
    'pci-dss-4.0.1': ['8.6.2', '8.3.2'],
    'nist-800-53-r5': ['IA-5(7)'],
    gdpr: ['32(1)(b)'],
  },
  aliases: {
    cfn_nag: ['F66', 'F68'],
    guard: [
      'KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD',
      'KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_USES_SECURE_PARAMETER',
      'KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_USES_SECURE_SERVICE',
      'KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD',
      'KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_USES_SECURE_PARAMETER',
      'KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_USES_SECURE_SERVICE',
    ],
  },
  check(stream, report) {
    const snowflake = stream.get('SnowflakeDestinationConfiguration');
    const secrets = [
      stream.get('RedshiftDestinationConfiguration').get('Password'),
      stream.get('SplunkDestinationConfiguration').get('HECToken'),
      stream.get('HttpEndpointDestinationConfiguration').get('EndpointConfiguration').get('AccessKey'),
      snowflake.get('PrivateKey'),
      snowflake.get('KeyPassphrase'),
    ];
    for (const secret of secrets) reportWrittenSecret(secret, report);
  },
});
