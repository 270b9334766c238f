import type { Table } from '../row.js';

export const GLUE: Table = {
  aws_glue_connection: { type: 'AWS::Glue::Connection' },
  aws_glue_crawler: { type: 'AWS::Glue::Crawler' },
  aws_glue_data_catalog_encryption_settings: { type: 'AWS::Glue::DataCatalogEncryptionSettings' },
  aws_glue_dev_endpoint: { type: 'AWS::Glue::DevEndpoint' },
  aws_glue_job: { type: 'AWS::Glue::Job' },
  aws_glue_resource_policy: { own: 'TODO' },
  aws_glue_security_configuration: { type: 'AWS::Glue::SecurityConfiguration' },
};
