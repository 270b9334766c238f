import type { Table } from '../row.js';

export const EKS: Table = {
  aws_eks_access_policy_association: {
    partOf: [{ type: 'AWS::EKS::AccessEntry', of: 'aws_eks_access_entry', same: ['cluster_name', 'principal_arn'] }],
    within: 'AccessPolicies[0]',
  },
  aws_eks_access_entry: { type: 'AWS::EKS::AccessEntry', attributes: { user_name: 'Username' } },
  aws_eks_cluster: {
    type: 'AWS::EKS::Cluster',
    attributes: {
      'enabled_cluster_log_types': { to: 'Logging.ClusterLogging.EnabledTypes', as: 'Type' },
      'force_update_version': 'Force',
      'vpc_config': 'ResourcesVpcConfig',
      'vpc_config.public_access_cidrs': 'PublicAccessCidrs',
    },
  },
  aws_eks_node_group: {
    type: 'AWS::EKS::Nodegroup',
    attributes: {
      'force_update_version': 'ForceUpdateEnabled',
      'remote_access.source_security_group_ids': 'SourceSecurityGroups',
      'subnet_ids': 'Subnets',
    },
  },
  aws_eks_addon: {
    type: 'AWS::EKS::Addon',
    attributes: {
      preserve: { ignored: 'how it is destroyed' },
      resolve_conflicts_on_create: 'ResolveConflicts',
      resolve_conflicts_on_update: 'ResolveConflicts',
    },
  },
  aws_eks_fargate_profile: { type: 'AWS::EKS::FargateProfile', attributes: { subnet_ids: 'Subnets' } },
  aws_eks_pod_identity_association: { type: 'AWS::EKS::PodIdentityAssociation' },
};
