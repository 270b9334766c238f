import { definePolicy, everyAction, IDENTITY_POLICY_TYPES, identityStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/no-wildcard-action',
  title: 'No IAM policy allows all actions',
  area: 'access',
  severity: 'high',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'pci-dss-4.0.1': ['7.2.1', '7.2.2'],
    hipaa: ['164.308(a)(4)(ii)(C)', '164.312(a)(1)'],
    gdpr: ['25(2)', '32(1)(b)'],
    'nist-800-53-r5': ['AC-2(7)', 'AC-3', 'AC-6'],
    'cis-aws-3.0': ['1.16'],
  },
  aliases: {
    checkov: ['CKV_AWS_49', 'CKV_AWS_63'],
    cfn_nag: ['F3', 'F4', 'F5'],
    guard: ['IAM_ROLE_NO_WILDCARD_ACTIONS_ON_PERMISSIONS'],
  },
  partialAliases: { 'cdk-nag': ['AwsSolutions-IAM5'] },
  check(resource, report) {
    for (const statement of identityStatements(resource)) {
      const action = statement.allows ? everyAction(statement) : undefined;
      if (action) report(action, `${action} is \`${action.text}\`: the statement allows every action of every service.`);
    }
  },
});
