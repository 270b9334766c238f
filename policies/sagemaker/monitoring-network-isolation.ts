import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sagemaker/monitoring-network-isolation',
  title: 'SageMaker monitoring jobs run with network isolation',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: [
    'AWS::SageMaker::DataQualityJobDefinition', 'AWS::SageMaker::ModelBiasJobDefinition', 'AWS::SageMaker::ModelExplainabilityJobDefinition',
    'AWS::SageMaker::ModelQualityJobDefinition', 'AWS::SageMaker::MonitoringSchedule', 'AWS::SageMaker::ProcessingJob',
  ],
  controls: {
    'pci-dss-4.0.1': ['1.3.2'],
    'nist-800-53-r5': ['SC-7'],
    'aws-fsbp': ['SageMaker.11', 'SageMaker.12', 'SageMaker.14'],
  },
  check(job, report) {
    const inline = job.properties.get('MonitoringScheduleConfig').get('MonitoringJobDefinition');
    if (job.type === 'AWS::SageMaker::MonitoringSchedule' && !inline.exists) return;
    const network = (inline.exists ? inline : job.properties).get('NetworkConfig');
    reportUnlessOn(network.get('EnableNetworkIsolation'), 'the containers can open connections and carry away the data that they look at', report);
  },
});
