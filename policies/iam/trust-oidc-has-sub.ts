import { anyValue, claimTests, definePolicy, isIssuedBy, webIdentities } from '../../src/policy/index.js';

/**
 * Claims that say whose token it is, by the documentation of the providers (GitLab, Bitbucket, CircleCI, Buildkite).
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
const WHOSE: ReadonlySet<string> = new Set([
  ...['sub', 'project_path', 'project_id', 'namespace_path', 'namespace_id', 'repositoryUuid', 'workspaceUuid'],
  ...['oidc.circleci.com/project-id', 'organization_slug', 'organization_id', 'pipeline_slug', 'pipeline_id'],
]);

export default definePolicy({
  id: 'iam/trust-oidc-has-sub',
  title: 'Roles for OIDC providers limit the subject',
  area: 'access',
  severity: 'high',
  resource: 'AWS::IAM::Role',
  controls: {
    'nist-800-53-r5': ['IA-8', 'AC-3'],
  },
  check(role, report) {
    for (const identity of webIdentities(role)) {
      const { provider } = identity;
      const isProvider = provider.target('AWS::IAM::OIDCProvider') !== undefined || provider.includes(':oidc-provider/');
      if (!isProvider || isIssuedBy(identity, 'token.actions.githubusercontent.com')) continue;
      const tests = claimTests(identity, WHOSE);
      if (tests.some((test) => !anyValue(test))) continue;
      const [open = provider] = tests.flatMap((test) => anyValue(test) ?? []);
      report(open, `No condition says whose token of ${provider} it is: whoever gets one of this provider can use the role.`);
    }
  },
});
