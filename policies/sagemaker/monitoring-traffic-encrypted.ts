import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sagemaker/monitoring-traffic-encrypted',
  title: 'SageMaker monitoring and processing jobs encrypt traffic between containers',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: [
    'AWS::SageMaker::DataQualityJobDefinition', 'AWS::SageMaker::ModelBiasJobDefinition', 'AWS::SageMaker::ModelExplainabilityJobDefinition',
    'AWS::SageMaker::ModelQualityJobDefinition', 'AWS::SageMaker::ProcessingJob',
  ],
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)', '164.312(e)(2)(ii)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8'],
    'aws-fsbp': ['SageMaker.9', 'SageMaker.10', 'SageMaker.13', 'SageMaker.15'],
  },
  aliases: {
    checkov: ['CKV_AWS_369'],
  },
  check(job, report) {
    const network = job.properties.get('NetworkConfig');
    reportUnlessOn(network.get('EnableInterContainerTrafficEncryption'), 'data that is split over several machines goes between them in clear', report);
  },
});
