import { anyValue, claimTests, definePolicy, webIdentities } from '../../src/policy/index.js';

const SUBJECT: ReadonlySet<string> = new Set(['sub']);
/** `system:serviceaccount:namespace:name`. https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html */
const ONE_ACCOUNT = /^system:serviceaccount:[^:*?]+:[^:*?]+$/;

export default definePolicy({
  id: 'iam/trust-irsa-sub-scoped',
  title: 'Roles for Kubernetes service accounts name one service account',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::IAM::Role',
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  check(role, report) {
    for (const identity of webIdentities(role)) {
      if (!identity.statement.conditions.some(({ key }) => key.startsWith('oidc.eks.'))) continue;
      // What any token passes is reported by iam/trust-oidc-has-sub.
      for (const subject of claimTests(identity, SUBJECT).filter((test) => !anyValue(test)).flatMap(({ values }) => values)) {
        if (!subject.isLiteral || subject.matches(ONE_ACCOUNT)) continue;
        report(subject, `${subject} is \`${subject.text}\`, which more than one service account matches: other pods of the cluster can use the role.`);
      }
    }
  },
});
