import type { Table } from '../row.js';

export const MSK: Table = {
  aws_msk_cluster: { type: 'AWS::MSK::Cluster' },
  aws_msk_cluster_policy: { type: 'AWS::MSK::ClusterPolicy' },
  aws_mskconnect_connector: { type: 'AWS::KafkaConnect::Connector' },
};
