import { definePolicy, reportSecretVariable, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'amplify/secrets-not-plaintext',
  title: 'Amplify apps and branches keep tokens and passwords out of templates',
  area: 'application',
  severity: 'high',
  resource: ['AWS::Amplify::App', 'AWS::Amplify::Branch'],
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.312(d)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  aliases: {
    cfn_nag: ['F41', 'F50', 'F58', 'F60'],
  },
  check(resource, report) {
    const { properties } = resource;
    const automatic = properties.get('AutoBranchCreationConfig');
    reportWrittenSecret(properties.get('AccessToken'), report);
    reportWrittenSecret(properties.get('OauthToken'), report);
    for (const part of [properties, automatic]) {
      if (part.exists) reportWrittenSecret(part.get('BasicAuthConfig').get('Password'), report);
      for (const variable of part.get('EnvironmentVariables').items) {
        const name = variable.get('Name');
        if (name.isLiteral) reportSecretVariable(name.text, variable.get('Value'), 'in the app and in its builds', report);
      }
    }
  },
});
