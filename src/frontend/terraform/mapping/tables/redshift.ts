import type { Table } from '../row.js';

export const REDSHIFT: Table = {
  aws_redshift_cluster: { type: 'AWS::Redshift::Cluster' },
  aws_redshift_logging: { partOf: [{ type: 'AWS::Redshift::Cluster', by: 'cluster_identifier' }] },
  aws_redshift_parameter_group: { type: 'AWS::Redshift::ClusterParameterGroup' },
  aws_redshift_snapshot_copy_grant: { type: 'AWS::Redshift::SnapshotCopyGrant' },
  aws_redshift_subnet_group: { type: 'AWS::Redshift::ClusterSubnetGroup' },
  aws_redshiftserverless_namespace: { type: 'AWS::RedshiftServerless::Namespace' },
  aws_redshiftserverless_workgroup: { type: 'AWS::RedshiftServerless::Workgroup' },
};
