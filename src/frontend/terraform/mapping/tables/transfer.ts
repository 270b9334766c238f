import type { Table } from '../row.js';

export const TRANSFER: Table = {
  aws_transfer_connector: { type: 'AWS::Transfer::Connector' },
  aws_transfer_server: { type: 'AWS::Transfer::Server' },
};
