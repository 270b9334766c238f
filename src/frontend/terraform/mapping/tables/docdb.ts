import type { Table } from '../row.js';

export const DOCDB: Table = {
  aws_docdb_cluster: { type: 'AWS::DocDB::DBCluster' },
  aws_docdb_cluster_instance: { type: 'AWS::DocDB::DBInstance' },
  aws_docdb_cluster_parameter_group: { type: 'AWS::DocDB::DBClusterParameterGroup' },
  aws_docdb_global_cluster: { type: 'AWS::DocDB::GlobalCluster' },
  aws_docdbelastic_cluster: { type: 'AWS::DocDBElastic::Cluster' },
};
