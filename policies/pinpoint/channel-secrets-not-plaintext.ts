import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

/** Each channel has one or two of them. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_Pinpoint.html */
const SECRETS = ['PrivateKey', 'TokenKey', 'ApiKey', 'ServiceJson', 'ClientSecret', 'SecretKey'];

export default definePolicy({
  id: 'pinpoint/channel-secrets-not-plaintext',
  title: 'Pinpoint channels keep keys and tokens out of templates',
  area: 'application',
  severity: 'high',
  resource: [
    'AWS::Pinpoint::APNSChannel',
    'AWS::Pinpoint::APNSSandboxChannel',
    'AWS::Pinpoint::APNSVoipChannel',
    'AWS::Pinpoint::APNSVoipSandboxChannel',
    'AWS::Pinpoint::GCMChannel',
    'AWS::Pinpoint::ADMChannel',
    'AWS::Pinpoint::BaiduChannel',
  ],
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.312(d)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  aliases: {
    cfn_nag: ['F42', 'F43', 'F46', 'F47', 'F48', 'F49', 'F56', 'F57'],
  },
  check(channel, report) {
    for (const name of SECRETS) reportWrittenSecret(channel.properties.get(name), report);
  },
});
