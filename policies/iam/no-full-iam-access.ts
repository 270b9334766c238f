import { definePolicy, everyAction, everyOf, IDENTITY_POLICY_TYPES, identityStatements, saysOnlyHow } from '../../src/policy/index.js';

const ALL_OF_IAM = /^iam:\*+$/i;

export default definePolicy({
  id: 'iam/no-full-iam-access',
  title: 'No IAM policy allows all IAM actions',
  area: 'access',
  severity: 'high',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'pci-dss-4.0.1': ['7.2.1', '7.2.2'],
    hipaa: ['164.308(a)(4)(ii)(C)', '164.312(a)(1)'],
    gdpr: ['25(2)', '32(1)(b)'],
    'nist-800-53-r5': ['AC-2(7)', 'AC-3', 'AC-6'],
  },
  aliases: {
    checkov: ['CKV2_AWS_40'],
  },
  partialAliases: { checkov: ['CKV_AWS_110', 'CKV_AWS_286'] },
  check(resource, report) {
    for (const statement of identityStatements(resource)) {
      if (!statement.allows || !saysOnlyHow(statement) || !everyOf(statement, ['role', 'user', 'group', 'policy'])) continue;
      const action = everyAction(statement) ?? statement.actions.find((pattern) => pattern.matches(ALL_OF_IAM));
      if (action) report(action, `${action} is \`${action.text}\`: whoever has this policy can give themselves and others every permission.`);
    }
  },
});
