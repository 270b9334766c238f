import { claimTests, definePolicy, isIssuedBy, webIdentities } from '../../src/policy/index.js';

const SUBJECT: ReadonlySet<string> = new Set(['sub']);
/** What names an owner; others are reported by iam/trust-github-oidc-sub-scoped. */
const OF_AN_OWNER = /^repo:[^/*?:]+\//;
/** https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims */
const OF_A_REF = /^repo:[^:*?]+:(ref:refs\/(heads|tags)\/|environment:)[^*?]/;

export default definePolicy({
  id: 'iam/trust-github-oidc-ref-scoped',
  title: 'Roles for GitHub Actions name a repository and a branch or environment',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::IAM::Role',
  controls: {
    'nist-800-53-r5': ['AC-6', 'CM-3'],
  },
  check(role, report) {
    for (const identity of webIdentities(role)) {
      if (!isIssuedBy(identity, 'token.actions.githubusercontent.com')) continue;
      for (const subject of claimTests(identity, SUBJECT).flatMap(({ values }) => values)) {
        if (!OF_AN_OWNER.test(subject.written) || OF_A_REF.test(subject.written)) continue;
        report(subject, `${subject} is \`${subject.written}\`, which names no branch, tag or environment: a workflow of any branch can use the role.`);
      }
    }
  },
});
