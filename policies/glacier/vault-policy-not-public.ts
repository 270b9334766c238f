import { definePolicy, reportPublicPolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'glacier/vault-policy-not-public',
  title: 'Glacier vault policies name who they allow',
  area: 'access',
  severity: 'critical',
  resource: 'aws_glacier_vault',
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-6'],
    'pci-dss-4.0.1': ['7.2.2'],
  },
  aliases: {
    checkov: ['CKV_AWS_167'],
  },
  check(vault, report) {
    reportPublicPolicy(vault, 'everybody can do with the archives what the statement allows', report);
  },
});
