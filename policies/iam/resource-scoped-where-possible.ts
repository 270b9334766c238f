import { definePolicy, IDENTITY_POLICY_TYPES, identityStatements, reportUnlimited, scopable } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/resource-scoped-where-possible',
  title: 'IAM policies scope actions that can be scoped',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'pci-dss-4.0.1': ['7.2.1', '7.2.2'],
    hipaa: ['164.308(a)(4)(ii)(C)', '164.312(a)(1)'],
    gdpr: ['25(2)', '32(1)(b)'],
    'nist-800-53-r5': ['AC-2(7)', 'AC-3', 'AC-6'],
  },
  aliases: {
    checkov: ['CKV_AWS_355', 'CKV_AWS_356'],
  },
  check(resource, report) {
    reportUnlimited(identityStatements(resource), scopable('read', 'write', 'permissions'), 'AWS lets a policy name the resources for it', report);
  },
});
