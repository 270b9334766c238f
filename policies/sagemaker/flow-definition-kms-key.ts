import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sagemaker/flow-definition-kms-key',
  title: 'SageMaker human review output uses a KMS key',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'aws_sagemaker_flow_definition',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_372'],
  },
  check(flow, report) {
    for (const output of flow.get('output_config').items) reportUnlessCustomerKey(output.get('kms_key_id'), 'the answers of the reviewers', report);
  },
});
