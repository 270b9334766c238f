import { claimTests, definePolicy, webIdentities } from '../../src/policy/index.js';

const AUDIENCE: ReadonlySet<string> = new Set(['aud']);

export default definePolicy({
  id: 'iam/trust-oidc-has-aud',
  title: 'Roles for OIDC providers check the audience',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::IAM::Role',
  controls: {
    'nist-800-53-r5': ['IA-8'],
  },
  check(role, report) {
    for (const identity of webIdentities(role)) {
      const { provider } = identity;
      const isProvider = provider.target('AWS::IAM::OIDCProvider') !== undefined || provider.includes(':oidc-provider/');
      if (!isProvider || claimTests(identity, AUDIENCE).length > 0) continue;
      report(provider, `No condition on \`aud\` says for whom tokens of ${provider} are: any audience that the provider lists is taken.`);
    }
  },
});
