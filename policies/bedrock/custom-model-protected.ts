import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'bedrock/custom-model-protected',
  title: 'Bedrock custom models use a customer managed key and a VPC',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'aws_bedrock_custom_model',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  check(model, report) {
    reportUnlessCustomerKey(model.get('custom_model_kms_key_id'), 'the trained model', report);
    const network = model.get('vpc_config');
    if (network.items.length === 0) report(network, `${network} is not set: the training reads its data past your network, where no endpoint policy holds.`);
  },
});
