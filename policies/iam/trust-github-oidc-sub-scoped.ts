import { anyValue, claimTests, definePolicy, isIssuedBy, webIdentities } from '../../src/policy/index.js';

const SUBJECT: ReadonlySet<string> = new Set(['sub']);
/** Claims that limit the owner beside the subject. */
const OTHERS: ReadonlySet<string> = new Set(['repository', 'repository_id', 'repository_owner', 'repository_owner_id', 'job_workflow_ref']);

/**
 * Subjects that begin with something that only its owner has; workflows, branches and environments are named by anybody.
 * https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims
 */
const OF_AN_OWNER = /^((repo|repository|job_workflow_ref):[^/*?:]+\/|repository_owner(_id)?:[^*?:]+(:|$)|repository_id:\d+(:|$))/;

export default definePolicy({
  id: 'iam/trust-github-oidc-sub-scoped',
  title: 'Roles for GitHub Actions name an organization they own',
  area: 'access',
  severity: 'high',
  resource: ['AWS::IAM::Role', 'Nearside::PolicyDocument'],
  controls: {
    'nist-800-53-r5': ['IA-8', 'AC-3', 'AC-6'],
  },
  aliases: {
    checkov: ['CKV_AWS_358', 'CKV_AWS_393'],
  },
  check(resource, report) {
    for (const identity of webIdentities(resource)) {
      if (!isIssuedBy(identity, 'token.actions.githubusercontent.com')) continue;
      if (claimTests(identity, OTHERS).some((test) => !anyValue(test))) continue;
      const subjects = claimTests(identity, SUBJECT).filter((test) => !anyValue(test)).flatMap(({ values }) => values);
      const foreign = subjects.find((subject) => subject.isLiteral && !subject.matches(OF_AN_OWNER));
      if (foreign) report(foreign, `${foreign} is \`${foreign.text}\`, which names no owner: repositories of others match it as well.`);
    }
  },
});
