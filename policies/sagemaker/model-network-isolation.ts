import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sagemaker/model-network-isolation',
  title: 'SageMaker models run with network isolation',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::SageMaker::Model',
  controls: {
    'pci-dss-4.0.1': ['1.3.2'],
    hipaa: ['164.312(e)(1)'],
    'nist-800-53-r5': ['SC-7', 'AC-4'],
    'aws-fsbp': ['SageMaker.5'],
  },
  aliases: {
    checkov: ['CKV_AWS_370'],
  },
  parameters: { vpcCounts: false },
  check(model, report, { vpcCounts }) {
    if (vpcCounts && model.get('VpcConfig').exists) return;
    reportUnlessOn(model.get('EnableNetworkIsolation'), 'the containers can open connections and carry away what they are asked', report);
  },
});
