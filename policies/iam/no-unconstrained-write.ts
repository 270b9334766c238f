import { definePolicy, IDENTITY_POLICY_TYPES, identityStatements, reportUnlimited, scopable } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/no-unconstrained-write',
  title: 'IAM policies do not write everywhere',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['AC-6'],
    'pci-dss-4.0.1': ['7.2.2'],
  },
  aliases: {
    checkov: ['CKV_AWS_111', 'CKV_AWS_290'],
  },
  check(resource, report) {
    reportUnlimited(identityStatements(resource), scopable('write'), 'it changes what is not its business', report);
  },
});
