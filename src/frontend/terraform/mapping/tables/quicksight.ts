import type { Table } from '../row.js';

export const QUICKSIGHT: Table = {
  aws_quicksight_data_source: {
    type: 'AWS::QuickSight::DataSource',
    attributes: {
      'parameters': 'DataSourceParameters',
      'credentials': 'Credentials',
      'parameters.amazon_elasticsearch': 'AmazonElasticsearchParameters',
      'parameters.athena': 'AthenaParameters',
      'parameters.aurora': 'AuroraParameters',
      'parameters.aurora_postgresql': 'AuroraPostgreSqlParameters',
      'parameters.databricks': 'DatabricksParameters',
      'parameters.maria_db': 'MariaDbParameters',
      'parameters.mysql': 'MySqlParameters',
      'parameters.oracle': 'OracleParameters',
      'parameters.postgresql': 'PostgreSqlParameters',
      'parameters.presto': 'PrestoParameters',
      'parameters.rds': 'RdsParameters',
      'parameters.redshift': 'RedshiftParameters',
      'parameters.s3': 'S3Parameters',
      'parameters.snowflake': 'SnowflakeParameters',
      'parameters.spark': 'SparkParameters',
      'parameters.sql_server': 'SqlServerParameters',
      'parameters.teradata': 'TeradataParameters',
      'parameters.aws_iot_analytics': { ignored: 'CloudFormation does not know such sources' },
      'parameters.jira': { ignored: 'CloudFormation does not know such sources' },
      'parameters.service_now': { ignored: 'CloudFormation does not know such sources' },
      'parameters.twitter': { ignored: 'CloudFormation does not know such sources' },
    },
  },
};
