import { definePolicy, reportSecretVariable } from '../../src/policy/index.js';

export default definePolicy({
  id: 'lambda/env-no-secrets',
  title: 'Lambda environment variables hold no secrets',
  area: 'application',
  severity: 'high',
  resource: 'AWS::Lambda::Function',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.308(a)(5)(ii)(D)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  aliases: {
    checkov: ['CKV_AWS_45'],
  },
  check(lambda, report) {
    const variables = lambda.get('Environment').get('Variables');
    if (!variables.exists) return;
    for (const name of variables.keys) reportSecretVariable(name, variables.get(name), "in the function's configuration", report);
  },
});
