import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sagemaker/domain-cmk',
  title: 'SageMaker domains encrypt their storage with a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::SageMaker::Domain',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_187'],
  },
  check(domain, report) {
    reportUnlessCustomerKey(domain.get('KmsKeyId'), 'the home directories of the users', report);
  },
});
