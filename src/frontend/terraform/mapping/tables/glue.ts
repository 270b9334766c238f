import type { Table } from '../row.js';

export const GLUE: Table = {
  aws_glue_connection: {
    type: 'AWS::Glue::Connection',
    within: 'ConnectionInput',
    attributes: { catalog_id: '/CatalogId' },
    defaults: { 'ConnectionInput.ConnectionType': 'JDBC' },
  },
  aws_glue_crawler: {
    type: 'AWS::Glue::Crawler',
    attributes: {
      catalog_target: 'Targets.CatalogTargets',
      delta_target: 'Targets.DeltaTargets',
      hudi_target: 'Targets.HudiTargets',
      iceberg_target: 'Targets.IcebergTargets',
      jdbc_target: 'Targets.JdbcTargets',
      mongodb_target: 'Targets.MongoDBTargets',
      s3_target: 'Targets.S3Targets',
      dynamodb_target: 'Targets.DynamoDBTargets',
      lineage_configuration: { ignored: 'CloudFormation cannot set it' },
      schedule: 'Schedule.ScheduleExpression',
    },
  },
  aws_glue_data_catalog_encryption_settings: {
    type: 'AWS::Glue::DataCatalogEncryptionSettings',
    attributes: { 'data_catalog_encryption_settings.connection_password_encryption.aws_kms_key_id': 'KmsKeyId' },
  },
  aws_glue_dev_endpoint: { type: 'AWS::Glue::DevEndpoint', attributes: { name: 'EndpointName' } },
  aws_glue_job: {
    type: 'AWS::Glue::Job',
    attributes: { connections: 'Connections.Connections', source_control_details: { ignored: 'CloudFormation cannot set it' } },
    defaults: { 'Command.Name': 'glueetl' },
  },
  aws_glue_resource_policy: { own: 'CloudFormation cannot set the policy of the catalog' },
  aws_glue_security_configuration: { type: 'AWS::Glue::SecurityConfiguration' },
  aws_glue_catalog_database: {
    type: 'AWS::Glue::Database',
    within: 'DatabaseInput',
    attributes: { catalog_id: '/CatalogId', tags: { ignored: 'CloudFormation cannot set it' } },
  },
  aws_glue_trigger: { type: 'AWS::Glue::Trigger', attributes: { enabled: 'StartOnCreation' } },
  aws_glue_workflow: { type: 'AWS::Glue::Workflow' },
};
