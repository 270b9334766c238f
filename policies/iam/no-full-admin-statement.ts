import { definePolicy, everyAction, IDENTITY_POLICY_TYPES, identityStatements, saysOnlyHow } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/no-full-admin-statement',
  title: 'No IAM policy allows everything on everything',
  area: 'access',
  severity: 'high',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'pci-dss-4.0.1': ['7.2.1', '7.2.2'],
    hipaa: ['164.308(a)(4)(ii)(C)', '164.312(a)(1)'],
    gdpr: ['25(2)', '32(1)(b)'],
    'nist-800-53-r5': ['AC-2(7)', 'AC-3', 'AC-6'],
    'cis-aws-3.0': ['1.16'],
    'aws-fsbp': ['IAM.1'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-IAMPolicyNoStatementsWithAdminAccess',
      'NIST.800.53.R4-IAMPolicyNoStatementsWithAdminAccess',
      'NIST.800.53.R5-IAMPolicyNoStatementsWithAdminAccess',
      'PCI.DSS.321-IAMPolicyNoStatementsWithAdminAccess',
    ],
    checkov: ['CKV_AWS_1', 'CKV_AWS_62'],
    guard: ['IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS'],
    regula: ['FG_R00092'],
    terrascan: ['AC_AWS_0143', 'AC_AWS_0144', 'AC_AWS_0147', 'AC_AWS_0474'],
  },
  check(resource, report) {
    for (const statement of identityStatements(resource)) {
      const action = statement.allows ? everyAction(statement) : undefined;
      if (!action || !statement.everyResource || !saysOnlyHow(statement)) continue;
      report(action, `${action} is \`${action.text}\` on every resource: whoever has this policy is an administrator.`);
    }
  },
});
