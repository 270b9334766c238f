import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'terraform/provider-no-static-credentials',
  title: 'The Terraform AWS provider is configured without static keys',
  area: 'application',
  severity: 'critical',
  resource: 'Nearside::Provider',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.312(d)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  aliases: {
    checkov: ['CKV_AWS_41'],
  },
  check(provider, report) {
    for (const name of ['access_key', 'secret_key', 'token'] as const) reportWrittenSecret(provider.get(name), report);
  },
});
