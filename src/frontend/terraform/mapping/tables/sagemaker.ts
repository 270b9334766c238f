import type { Table } from '../row.js';

export const SAGEMAKER: Table = {
  aws_sagemaker_data_quality_job_definition: { type: 'AWS::SageMaker::DataQualityJobDefinition', attributes: { name: 'JobDefinitionName' } },
  aws_sagemaker_domain: { type: 'AWS::SageMaker::Domain', attributes: { retention_policy: { ignored: 'how it is destroyed' } } },
  aws_sagemaker_endpoint_configuration: { type: 'AWS::SageMaker::EndpointConfig' },
  aws_sagemaker_feature_group: { type: 'AWS::SageMaker::FeatureGroup' },
  aws_sagemaker_flow_definition: { own: 'CloudFormation has no flow definitions' },
  aws_sagemaker_model: { type: 'AWS::SageMaker::Model' },
  aws_sagemaker_model_package_group: { type: 'AWS::SageMaker::ModelPackageGroup' },
  aws_sagemaker_model_package_group_policy: {
    partOf: [{ type: 'AWS::SageMaker::ModelPackageGroup', by: 'model_package_group_name' }],
    attributes: { resource_policy: 'ModelPackageGroupPolicy' },
  },
  aws_sagemaker_monitoring_schedule: { type: 'AWS::SageMaker::MonitoringSchedule' },
  aws_sagemaker_notebook_instance: {
    type: 'AWS::SageMaker::NotebookInstance',
    attributes: { security_groups: 'SecurityGroupIds', volume_size: 'VolumeSizeInGB', lifecycle_config_name: 'LifecycleConfigName' },
  },
};
