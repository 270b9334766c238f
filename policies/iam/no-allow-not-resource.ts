import { definePolicy, IDENTITY_POLICY_TYPES, identityStatements, reportAllowedExceptions } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/no-allow-not-resource',
  title: 'IAM policies do not combine Allow with NotResource',
  area: 'access',
  severity: 'medium',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['AC-6'],
    'pci-dss-4.0.1': ['7.2.2'],
  },
  aliases: {
    cfn_nag: ['W21', 'W22', 'W23'],
    guard: ['IAM_ROLE_OR_POLICY_NO_ALLOW_PLUS_NOT_RESOURCE'],
  },
  check(resource, report) {
    reportAllowedExceptions(identityStatements(resource), 'NotResource', report);
  },
});
