import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'bedrock/guardrail-cmk',
  title: 'Bedrock guardrails are encrypted with a customer managed key',
  area: 'data-protection',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::Bedrock::Guardrail',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  check(guardrail, report) {
    reportUnlessCustomerKey(guardrail.get('KmsKeyArn'), 'the guardrail', report);
  },
});
