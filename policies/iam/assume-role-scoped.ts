import { definePolicy, eachEveryOf, IDENTITY_POLICY_TYPES, identityStatements } from '../../src/policy/index.js';

/** Conditions that leave roles of known accounts, or roles with a tag or an agreed word. */
const NARROWS = /^(aws:ResourceOrgID|aws:ResourceOrgPaths|aws:ResourceAccount|sts:ExternalId|(aws|iam):ResourceTag\/.+)$/i;

export default definePolicy({
  id: 'iam/assume-role-scoped',
  title: 'sts:AssumeRole is limited to named roles',
  area: 'access',
  severity: 'medium',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['AC-6'],
    'pci-dss-4.0.1': ['7.2.2'],
  },
  partialAliases: { 'cdk-nag': ['AwsSolutions-IAM5'] },
  check(resource, report) {
    for (const statement of identityStatements(resource)) {
      if (!statement.allows || !statement.actionMatching('sts:AssumeRole')) continue;
      if (statement.conditions.some(({ key }) => NARROWS.test(key))) continue;
      for (const roles of eachEveryOf(statement, ['role'])) {
        report(roles, `${roles} covers every role: whoever has this policy can become any of them that trusts the account, also in other accounts.`);
      }
    }
  },
});
