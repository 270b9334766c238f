import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'codepipeline/webhook-token-not-plaintext',
  title: 'CodePipeline webhook tokens are not in the template',
  area: 'application',
  severity: 'high',
  resource: 'AWS::CodePipeline::Webhook',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  aliases: {
    cfn_nag: ['F69'],
  },
  check(webhook, report) {
    reportWrittenSecret(webhook.get('AuthenticationConfiguration').get('SecretToken'), report);
  },
});
