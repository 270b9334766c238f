import { definePolicy, namesCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'stepfunctions/cmk',
  title: 'Step Functions state machines and activities use a customer managed key',
  area: 'data-protection',
  severity: 'info',
  pack: 'all',
  resource: ['AWS::StepFunctions::StateMachine', 'AWS::StepFunctions::Activity'],
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  check(resource, report) {
    const key = resource.get('EncryptionConfiguration').get('KmsKeyId');
    if (!namesCustomerKey(key)) report(key, `${key} is not set: AWS's own key encrypts definitions and what executions carry.`);
  },
});
