import type { Table } from '../row.js';

export const EKS: Table = {
  aws_eks_access_policy_association: { partOf: [{ type: 'AWS::EKS::AccessEntry', by: 'principal_arn' }] },
  aws_eks_access_entry: { type: 'AWS::EKS::AccessEntry' },
  aws_eks_cluster: { type: 'AWS::EKS::Cluster' },
  aws_eks_node_group: { type: 'AWS::EKS::Nodegroup' },
};
