import { definePolicy, IDENTITY_POLICY_TYPES, identityStatements } from '../../src/policy/index.js';

/** `s3:*`, and `*`, which is every action of every service. */
function isServiceWide(pattern: string): boolean {
  return /^(?:\*|[\w-]+:\*)$/.test(pattern);
}

export default definePolicy({
  id: 'iam/no-service-wildcard-action',
  title: 'No IAM policy allows all actions of a service',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'pci-dss-4.0.1': ['7.2.1', '7.2.2'],
    hipaa: ['164.308(a)(4)(ii)(C)', '164.312(a)(1)'],
    gdpr: ['25(2)', '32(1)(b)'],
    'nist-800-53-r5': ['AC-2(7)', 'AC-3', 'AC-6'],
    'aws-fsbp': ['IAM.21'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-IAMPolicyNoStatementsWithFullAccess',
      'NIST.800.53.R5-IAMPolicyNoStatementsWithFullAccess',
      'PCI.DSS.321-IAMPolicyNoStatementsWithFullAccess',
    ],
    guard: [
      'IAM_MANAGEDPOLICY_NO_STATEMENTS_WITH_FULL_ACCESS',
      'IAM_POLICY_NO_STATEMENTS_WITH_FULL_ACCESS',
      'IAM_ROLE_NO_WILDCARD_ACTIONS_ON_PERMISSIONS',
    ],
    cfn_nag: ['F3', 'F4', 'F5'],
  },
  partialAliases: { 'cdk-nag': ['AwsSolutions-IAM5'] },
  check(resource, report) {
    for (const statement of identityStatements(resource)) {
      if (!statement.allows) continue;
      // Each of them: an exception for one says nothing of the others.
      for (const action of statement.actions.filter((pattern) => pattern.satisfies('is every action of a service', isServiceWide))) {
        report(action, `${action} is \`${action.text}\`: it allows what the service can do today, and what it will learn.`);
      }
    }
  },
});
