import { definePolicy, IDENTITY_POLICY_TYPES, identityStatements, reportAllowedExceptions } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/no-allow-not-action',
  title: 'IAM policies do not combine Allow with NotAction',
  area: 'access',
  severity: 'medium',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['AC-6'],
    'pci-dss-4.0.1': ['7.2.2'],
  },
  aliases: {
    cfn_nag: ['W15', 'W16', 'W17'],
    guard: ['IAM_ROLE_OR_POLICY_NO_ALLOW_PLUS_NOT_ACTION'],
  },
  check(resource, report) {
    reportAllowedExceptions(identityStatements(resource), 'NotAction', report);
  },
});
