import { definePolicy } from '../../src/policy/index.js';

/** These are other services of AWS, which QuickSight calls over HTTPS in any case. */
const WITHOUT_CONNECTION = ['ATHENA', 'S3', 'S3_TABLES', 'TIMESTREAM', 'AWS_IOT_ANALYTICS'];

export default definePolicy({
  id: 'quicksight/data-source-tls',
  title: 'QuickSight data sources connect with TLS',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::QuickSight::DataSource',
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)', '164.312(e)(2)(ii)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-QS1'],
  },
  check(source, report) {
    const disabled = source.get('SslProperties').get('DisableSsl');
    if (!disabled.is(true) || source.get('Type').isOneOf(WITHOUT_CONNECTION)) return;
    report(disabled, `${disabled} is true: passwords and data go between QuickSight and the database in clear.`);
  },
});
