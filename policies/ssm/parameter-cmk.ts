import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ssm/parameter-cmk',
  title: 'SecureString parameters use a customer managed KMS key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::SSM::Parameter',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_337'],
  },
  check(parameter, report) {
    if (parameter.get('Type').is('SecureString')) reportUnlessCustomerKey(parameter.get('KeyId'), 'the parameter', report);
  },
});
