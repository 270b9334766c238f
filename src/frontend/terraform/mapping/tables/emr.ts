import type { Table } from '../row.js';

export const EMR: Table = {
  aws_emr_block_public_access_configuration: { own: 'TODO' },
  aws_emr_cluster: { type: 'AWS::EMR::Cluster' },
  aws_emr_security_configuration: { type: 'AWS::EMR::SecurityConfiguration' },
};
