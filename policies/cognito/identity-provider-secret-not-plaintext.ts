import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cognito/identity-provider-secret-not-plaintext',
  title: 'Identity provider secrets are not in the template',
  area: 'application',
  severity: 'high',
  resource: 'AWS::Cognito::UserPoolIdentityProvider',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  check(provider, report) {
    const details = provider.get('ProviderDetails');
    reportWrittenSecret(details.get('client_secret'), report);
    reportWrittenSecret(details.get('private_key'), report);
  },
});
