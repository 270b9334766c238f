import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

const OUTPUTS = ['DataQualityJobOutputConfig', 'ModelBiasJobOutputConfig', 'ModelExplainabilityJobOutputConfig', 'ModelQualityJobOutputConfig'];

export default definePolicy({
  id: 'sagemaker/monitoring-output-kms-key',
  title: 'SageMaker monitoring jobs encrypt their output with a KMS key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: [
    'AWS::SageMaker::DataQualityJobDefinition', 'AWS::SageMaker::ModelBiasJobDefinition', 'AWS::SageMaker::ModelExplainabilityJobDefinition',
    'AWS::SageMaker::ModelQualityJobDefinition', 'AWS::SageMaker::MonitoringSchedule',
  ],
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_367'],
  },
  check(job, report) {
    const inline = job.properties.get('MonitoringScheduleConfig').get('MonitoringJobDefinition').get('MonitoringOutputConfig');
    for (const output of [...OUTPUTS.map((name) => job.properties.get(name)), inline]) {
      if (output.exists) reportUnlessCustomerKey(output.get('KmsKeyId'), "the job's reports", report);
    }
  },
});
