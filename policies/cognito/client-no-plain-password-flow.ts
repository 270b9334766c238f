import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cognito/client-no-plain-password-flow',
  title: 'Cognito app clients sign in without sending the password to the API',
  area: 'application',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Cognito::UserPoolClient',
  controls: {
    'nist-800-53-r5': ['IA-5(1)'],
  },
  check(client, report) {
    const hasSecret = client.get('GenerateSecret').is(true);
    for (const flow of client.get('ExplicitAuthFlows').items) {
      if (flow.isOneOf(['ALLOW_USER_PASSWORD_AUTH', 'USER_PASSWORD_AUTH'])) {
        report(flow, `${flow} is \`${flow.text}\`: the application sends passwords to the API, where SRP would only prove that it knows them.`);
      } else if (flow.isOneOf(['ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH']) && !hasSecret) {
        report(flow, `${flow} is \`${flow.text}\` of a client without a secret: it is meant for servers, which can keep one.`);
      }
    }
  },
});
