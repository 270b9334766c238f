import type { Table } from '../row.js';

export const APPFLOW: Table = {
  aws_appflow_connector_profile: { type: 'AWS::AppFlow::ConnectorProfile' },
  aws_appflow_flow: { type: 'AWS::AppFlow::Flow' },
};
