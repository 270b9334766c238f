import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cognito/client-token-revocation',
  title: 'Cognito app clients can revoke tokens',
  area: 'application',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Cognito::UserPoolClient',
  controls: {
    'nist-800-53-r5': ['AC-12'],
  },
  check(client, report) {
    const revocation = client.get('EnableTokenRevocation');
    if (revocation.is(false)) report(revocation, `${revocation} is false: a refresh token that was stolen cannot be taken back.`);
  },
});
