import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sagemaker/endpoint-data-capture-encrypted',
  title: 'SageMaker data capture and async output use a KMS key',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::SageMaker::EndpointConfig',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  check(config, report) {
    const capture = config.get('DataCaptureConfig');
    // A configuration without the switch captures.
    if (capture.exists && !capture.get('EnableCapture').is(false)) reportUnlessCustomerKey(capture.get('KmsKeyId'), 'the captured requests', report);
    const output = config.get('AsyncInferenceConfig').get('OutputConfig');
    if (output.exists) reportUnlessCustomerKey(output.get('KmsKeyId'), 'the answers', report);
  },
});
