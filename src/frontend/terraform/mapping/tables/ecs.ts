import type { Table } from '../row.js';

export const ECS: Table = {
  aws_ecs_capacity_provider: { type: 'AWS::ECS::CapacityProvider' },
  aws_ecs_cluster: {
    type: 'AWS::ECS::Cluster',
    attributes: {
      'setting': 'ClusterSettings',
      'configuration.execute_command_configuration.log_configuration.s3_bucket_encryption_enabled': 'S3EncryptionEnabled',
    },
  },
  aws_ecs_service: {
    type: 'AWS::ECS::Service',
    attributes: {
      'alarms': 'DeploymentConfiguration.Alarms',
      'deployment_circuit_breaker': 'DeploymentConfiguration.DeploymentCircuitBreaker',
      'deployment_maximum_percent': 'DeploymentConfiguration.MaximumPercent',
      'deployment_minimum_healthy_percent': 'DeploymentConfiguration.MinimumHealthyPercent',
      'force_new_deployment': { ignored: 'when Terraform acts' },
      'iam_role': 'Role',
      'load_balancer.elb_name': 'LoadBalancerName',
      'network_configuration': 'NetworkConfiguration.AwsvpcConfiguration',
      'network_configuration.assign_public_ip': { to: 'AssignPublicIp', values: { true: 'ENABLED', false: 'DISABLED' } },
      'ordered_placement_strategy': 'PlacementStrategies',
      'service_connect_configuration.service.tls.issuer_cert_authority': 'IssuerCertificateAuthority',
      'volume_configuration.managed_ebs_volume.size_in_gb': 'SizeInGiB',
    },
  },
  aws_ecs_task_definition: {
    type: 'AWS::ECS::TaskDefinition',
    attributes: {
      'container_definitions': 'ContainerDefinitions',
      'proxy_configuration.properties': 'ProxyConfigurationProperties',
      'track_latest': { ignored: 'when Terraform acts' },
      'volume.configure_at_launch': 'ConfiguredAtLaunch',
      'volume.host_path': 'Host.SourcePath',
      'volume.efs_volume_configuration': 'EFSVolumeConfiguration',
      'volume.efs_volume_configuration.file_system_id': 'FilesystemId',
    },
  },
  aws_ecs_task_set: {
    type: 'AWS::ECS::TaskSet',
    attributes: {
      'load_balancer.load_balancer_name': { ignored: 'CloudFormation cannot set it' },
      'network_configuration': 'NetworkConfiguration.AwsVpcConfiguration',
      'network_configuration.assign_public_ip': { to: 'AssignPublicIp', values: { true: 'ENABLED', false: 'DISABLED' } },
    },
  },
  aws_ecs_cluster_capacity_providers: { partOf: [{ type: 'AWS::ECS::Cluster', by: 'cluster_name' }] },
};
