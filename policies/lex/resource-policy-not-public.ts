import { definePolicy, reportPublicPolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'lex/resource-policy-not-public',
  title: 'Lex bots are not open to everyone',
  area: 'access',
  severity: 'high',
  resource: 'AWS::Lex::ResourcePolicy',
  controls: {
    'pci-dss-4.0.1': ['7.2.5'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  check(policy, report) {
    reportPublicPolicy(policy, 'everybody can do with the bot what the statement allows', report);
  },
});
