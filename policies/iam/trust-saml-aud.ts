import { definePolicy, failsWithoutKey, statements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/trust-saml-aud',
  title: 'Roles for SAML check the audience',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::IAM::Role',
  controls: {
    'nist-800-53-r5': ['IA-8'],
  },
  check(role, report) {
    for (const statement of statements(role.get('AssumeRolePolicyDocument'))) {
      if (!statement.allows || !statement.actionMatching('sts:AssumeRoleWithSAML')) continue;
      if (statement.conditions.some(({ operator, key }) => failsWithoutKey(operator) && /^saml:(aud|iss|doc|sub)$/i.test(key))) continue;
      const provider = statement.principals.find(({ type }) => type === 'Federated')?.id;
      if (provider) report(provider, `No condition on \`SAML:aud\` says for whom assertions of ${provider} are: those for another service are taken as well.`);
    }
  },
});
