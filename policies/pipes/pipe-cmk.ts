import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'pipes/pipe-cmk',
  title: 'EventBridge pipes use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Pipes::Pipe',
  controls: {
    'nist-800-53-r5': ['SC-28'],
    gdpr: ['32(1)(a)'],
    hipaa: ['164.312(a)(2)(iv)'],
  },
  check(pipe, report) {
    reportUnlessCustomerKey(pipe.get('KmsKeyIdentifier'), "the pipe's data", report);
  },
});
