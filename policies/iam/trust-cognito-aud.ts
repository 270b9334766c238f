import { anyValue, claimTests, definePolicy, webIdentities } from '../../src/policy/index.js';

/** The claim with the id of the identity pool. https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html */
const AUDIENCE: ReadonlySet<string> = new Set(['aud']);

export default definePolicy({
  id: 'iam/trust-cognito-aud',
  title: 'Roles for Cognito identities name the identity pool',
  area: 'access',
  severity: 'critical',
  resource: 'AWS::IAM::Role',
  controls: {
    'nist-800-53-r5': ['IA-8', 'AC-3'],
  },
  check(role, report) {
    for (const identity of webIdentities(role)) {
      const { provider } = identity;
      if (!provider.is('cognito-identity.amazonaws.com')) continue;
      const tests = claimTests(identity, AUDIENCE);
      if (tests.some((test) => !anyValue(test))) continue;
      const [open = provider] = tests.flatMap((test) => anyValue(test) ?? []);
      report(open, `No condition on \`aud\` names an identity pool for ${provider}: those of any pool of any account can use the role.`);
    }
  },
});
