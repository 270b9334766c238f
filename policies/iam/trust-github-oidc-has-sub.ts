import { anyValue, claimTests, definePolicy, isIssuedBy, webIdentities } from '../../src/policy/index.js';

/**
 * Claims that say whose workflow it is. https://docs.github.com/en/actions/reference/security/oidc
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
const WHOSE: ReadonlySet<string> = new Set(['sub', 'repository', 'repository_id', 'repository_owner', 'repository_owner_id', 'job_workflow_ref']);

export default definePolicy({
  id: 'iam/trust-github-oidc-has-sub',
  title: 'Roles for GitHub Actions say which repositories may use them',
  area: 'access',
  severity: 'critical',
  resource: ['AWS::IAM::Role', 'Nearside::PolicyDocument'],
  controls: {
    'pci-dss-4.0.1': ['7.2.1', '8.3.1'],
    'nist-800-53-r5': ['IA-8', 'IA-9', 'AC-3'],
  },
  aliases: {
    checkov: ['CKV_AWS_358', 'CKV_AWS_393'],
  },
  check(resource, report) {
    for (const identity of webIdentities(resource)) {
      if (!isIssuedBy(identity, 'token.actions.githubusercontent.com')) continue;
      const { provider } = identity;
      const tests = claimTests(identity, WHOSE);
      if (tests.some((test) => !anyValue(test))) continue;
      const [open] = tests.flatMap((test) => anyValue(test) ?? []);
      const what = open ? `${open} is \`${open.text}\`` : `${provider} is GitHub, and no condition says whose token it is`;
      report(open ?? provider, `${what}: workflows of every repository on GitHub can use the role.`);
    }
  },
});
