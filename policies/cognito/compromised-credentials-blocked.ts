import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cognito/compromised-credentials-blocked',
  title: 'Cognito blocks sign-in with leaked passwords',
  area: 'application',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Cognito::UserPoolRiskConfigurationAttachment',
  controls: {
    'nist-800-53-r5': ['IA-5(1)'],
  },
  check(risks, report) {
    const leaked = risks.get('CompromisedCredentialsRiskConfiguration');
    const action = leaked.get('Actions').get('EventAction');
    if (leaked.exists && !action.is('BLOCK')) report(action, `${action} is not \`BLOCK\`: whoever has a password from a leak signs in with it.`);
    const high = risks.get('AccountTakeoverRiskConfiguration').get('Actions').get('HighAction').get('EventAction');
    if (high.is('NO_ACTION')) report(high, `${high} is \`NO_ACTION\`: sign-ins of high risk go through as others do.`);
  },
});
