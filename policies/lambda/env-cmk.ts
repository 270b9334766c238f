import { definePolicy, namesCustomerKey, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'lambda/env-cmk',
  title: 'Lambda environment variables are encrypted with a customer managed KMS key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Lambda::Function',
  controls: {
    'pci-dss-4.0.1': ['3.6.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_173'],
    terrascan: ['AC_AWS_0483'],
  },
  check(lambda, report) {
    const [key, variables] = [lambda.get('KmsKeyArn'), lambda.get('Environment').get('Variables')];
    if (namesCustomerKey(key) || !variables.exists || variables.keys.length === 0) return;
    reportUnlessCustomerKey(key, 'the environment variables', report);
  },
});
