import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cognito/client-no-implicit-grant',
  title: 'Cognito app clients do not use the implicit grant',
  area: 'application',
  severity: 'medium',
  resource: 'AWS::Cognito::UserPoolClient',
  controls: {
    'nist-800-53-r5': ['IA-5', 'SC-8'],
  },
  check(client, report) {
    if (!client.get('AllowedOAuthFlowsUserPoolClient').is(true)) return;
    const implicit = client.get('AllowedOAuthFlows').items.find((flow) => flow.is('implicit'));
    if (implicit) report(implicit, `${implicit} is \`implicit\`: tokens come in the URL, and stay in histories and logs.`);
  },
});
