import { definePolicy, openPrincipal, statements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/policy-document-no-public-principal',
  title: 'Terraform policy documents do not name everyone as principal',
  area: 'access',
  severity: 'high',
  resource: 'Nearside::PolicyDocument',
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    'nist-800-53-r5': ['AC-3'],
  },
  aliases: {
    checkov: ['CKV_AWS_283'],
  },
  check(document, report) {
    for (const statement of statements(document.get('PolicyDocument'))) {
      const principal = openPrincipal(statement);
      if (principal) report(principal, `${principal} is everybody, and no condition leaves known callers only: whatever gets this policy is public.`);
    }
  },
});
