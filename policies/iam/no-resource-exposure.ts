import { definePolicy, IDENTITY_POLICY_TYPES, identityStatements, reportUnlimited, scopable } from '../../src/policy/index.js';

const CONSEQUENCE = 'whoever has this policy can open resources to others, or to themselves';

export default definePolicy({
  id: 'iam/no-resource-exposure',
  title: 'IAM policies do not change resource permissions without limits',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['AC-6'],
    'pci-dss-4.0.1': ['7.2.2'],
  },
  aliases: {
    checkov: ['CKV_AWS_109', 'CKV_AWS_289'],
  },
  check(resource, report) {
    reportUnlimited(identityStatements(resource), scopable('permissions'), CONSEQUENCE, report);
  },
});
