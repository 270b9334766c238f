import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cognito/client-hides-user-existence',
  title: 'Cognito app clients do not reveal which users exist',
  area: 'application',
  severity: 'medium',
  resource: 'AWS::Cognito::UserPoolClient',
  controls: {
    'nist-800-53-r5': ['SI-11', 'AC-7'],
  },
  check(client, report) {
    const flows = client.get('AllowedOAuthFlows').items;
    // Such clients are machines: no user signs in by them.
    if (flows.length > 0 && flows.every((flow) => flow.is('client_credentials'))) return;
    const errors = client.get('PreventUserExistenceErrors');
    if (errors.is('ENABLED')) return;
    report(errors, `${errors} is ${errors.exists ? 'not `ENABLED`' : "not set, and AWS's default is `LEGACY`"}: errors tell which users there are.`);
  },
});
