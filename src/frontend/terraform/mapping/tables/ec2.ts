import type { Attributes, Table } from '../row.js';

/** The devices of an instance in Terraform are three kinds of blocks, in CloudFormation one list. */
function devices(kmsKey: boolean, throughput: boolean): Attributes {
  const block = (name: string): Attributes => ({
    [name]: 'BlockDeviceMappings',
    [`${name}.delete_on_termination`]: 'Ebs.DeleteOnTermination',
    [`${name}.encrypted`]: 'Ebs.Encrypted',
    [`${name}.iops`]: 'Ebs.Iops',
    [`${name}.volume_size`]: 'Ebs.VolumeSize',
    [`${name}.volume_type`]: 'Ebs.VolumeType',
    [`${name}.throughput`]: throughput ? 'Ebs.Throughput' : { ignored: 'CloudFormation cannot set it' },
    ...(kmsKey && { [`${name}.kms_key_id`]: 'Ebs.KmsKeyId', [`${name}.tags`]: DEVICE_TAGS, [`${name}.tags_all`]: DEVICE_TAGS }),
  });
  return {
    ...block('root_block_device'),
    ...block('ebs_block_device'),
    'ebs_block_device.snapshot_id': 'Ebs.SnapshotId',
    'ephemeral_block_device': 'BlockDeviceMappings',
  };
}

const DEVICE_TAGS = { ignored: 'CloudFormation\'s devices have no tags' };
const CANNOT = { ignored: 'CloudFormation cannot set it' };
const ACTS = { ignored: 'how Terraform goes about it' };
const SPOT = { ignored: 'CloudFormation has it in launch templates' };

const INSTANCE: Attributes = {
  ...devices(true, false),
  'ami': 'ImageId',
  'vpc_security_group_ids': 'SecurityGroupIds',
  'associate_public_ip_address': 'NetworkInterfaces[0].AssociatePublicIpAddress',
  'capacity_reservation_specification': CANNOT,
  'cpu_core_count': 'CpuOptions.CoreCount',
  'cpu_threads_per_core': 'CpuOptions.ThreadsPerCore',
  'cpu_options.amd_sev_snp': CANNOT,
  'disable_api_stop': CANNOT,
  'enable_primary_ipv6': CANNOT,
  'get_password_data': ACTS,
  'hibernation': 'HibernationOptions.Configured',
  'ipv6_addresses': { to: 'Ipv6Addresses', as: 'Ipv6Address' },
  'launch_template.id': 'LaunchTemplateId',
  'launch_template.name': 'LaunchTemplateName',
  'maintenance_options': CANNOT,
  'network_interface.network_card_index': CANNOT,
  'placement_group': 'PlacementGroupName',
  'placement_partition_number': CANNOT,
  'private_ip': 'PrivateIpAddress',
  'secondary_private_ips': CANNOT,
  'user_data_base64': 'UserData',
  'user_data_replace_on_change': ACTS,
  'volume_tags': DEVICE_TAGS,
};

export const EC2: Table = {
  aws_ami: { own: 'CloudFormation does not make images' },
  aws_ami_copy: { own: 'CloudFormation does not make images' },
  aws_ami_launch_permission: { own: 'CloudFormation does not share images' },
  aws_instance: {
    type: 'AWS::EC2::Instance',
    attributes: { ...INSTANCE, instance_market_options: SPOT },
  },
  aws_spot_instance_request: {
    type: 'AWS::EC2::Instance',
    attributes: {
      ...INSTANCE,
      block_duration_minutes: SPOT,
      instance_interruption_behavior: SPOT,
      launch_group: SPOT,
      spot_price: SPOT,
      spot_type: SPOT,
      valid_from: SPOT,
      valid_until: SPOT,
    },
  },
  aws_spot_fleet_request: {
    type: 'AWS::EC2::SpotFleet',
    within: 'SpotFleetRequestConfigData',
    attributes: {
      'fleet_type': 'Type',
      'instance_interruption_behaviour': 'InstanceInterruptionBehavior',
      'launch_specification': 'LaunchSpecifications',
      'launch_specification.ami': 'ImageId',
      'launch_specification.associate_public_ip_address': 'NetworkInterfaces[0].AssociatePublicIpAddress',
      'launch_specification.availability_zone': 'Placement.AvailabilityZone',
      'launch_specification.placement_group': 'Placement.GroupName',
      'launch_specification.placement_tenancy': 'Placement.Tenancy',
      'launch_specification.iam_instance_profile': CANNOT,
      'launch_specification.iam_instance_profile_arn': 'IamInstanceProfile.Arn',
      'launch_specification.monitoring': 'Monitoring.Enabled',
      'launch_specification.vpc_security_group_ids': { to: 'SecurityGroups', as: 'GroupId' },
      'launch_specification.tags': CANNOT,
      ...Object.fromEntries(Object.entries(devices(false, false)).map(([name, target]) => [`launch_specification.${name}`, target])),
      'launch_specification.root_block_device.kms_key_id': CANNOT,
      'launch_specification.ebs_block_device.kms_key_id': CANNOT,
      'launch_template_config.launch_template_specification.id': 'LaunchTemplateId',
      'launch_template_config.launch_template_specification.name': 'LaunchTemplateName',
      'load_balancers': { to: 'LoadBalancersConfig.ClassicLoadBalancersConfig.ClassicLoadBalancers', as: 'Name' },
      'target_group_arns': { to: 'LoadBalancersConfig.TargetGroupsConfig.TargetGroups', as: 'Arn' },
      'terminate_instances_on_delete': ACTS,
    },
  },
  aws_launch_configuration: {
    type: 'AWS::AutoScaling::LaunchConfiguration',
    attributes: { ...devices(false, true), enable_monitoring: 'InstanceMonitoring', user_data_base64: 'UserData' },
  },
  aws_launch_template: {
    type: 'AWS::EC2::LaunchTemplate',
    within: 'LaunchTemplateData',
    attributes: {
      'description': '/VersionDescription',
      'default_version': ACTS,
      'update_default_version': ACTS,
      'elastic_inference_accelerator': 'ElasticInferenceAccelerators',
      'security_group_names': 'SecurityGroups',
      'tags': '/TagSpecifications[0].Tags',
      'vpc_security_group_ids': 'SecurityGroupIds',
      'network_interfaces.security_groups': 'Groups',
      'network_interfaces.ipv4_addresses': { to: 'PrivateIpAddresses', as: 'PrivateIpAddress' },
      'network_interfaces.ipv4_address_count': 'SecondaryPrivateIpAddressCount',
      'network_interfaces.ipv4_prefixes': { to: 'Ipv4Prefixes', as: 'Ipv4Prefix' },
      'network_interfaces.ipv6_addresses': { to: 'Ipv6Addresses', as: 'Ipv6Address' },
      'network_interfaces.ipv6_prefixes': { to: 'Ipv6Prefixes', as: 'Ipv6Prefix' },
    },
  },
  aws_ebs_volume: { type: 'AWS::EC2::Volume', attributes: { final_snapshot: { ignored: 'how it is destroyed' } } },
  aws_volume_attachment: {
    type: 'AWS::EC2::VolumeAttachment',
    attributes: { device_name: 'Device', force_detach: ACTS, stop_instance_before_detaching: ACTS },
  },
  aws_ebs_snapshot: { own: 'CloudFormation does not make snapshots' },
  aws_ebs_snapshot_copy: { own: 'CloudFormation does not make snapshots' },
  aws_ebs_default_kms_key: { own: 'CloudFormation cannot set it for an account' },
  aws_ebs_encryption_by_default: { own: 'CloudFormation cannot set it for an account' },
  aws_ebs_snapshot_block_public_access: { type: 'AWS::EC2::SnapshotBlockPublicAccess' },
  aws_ec2_image_block_public_access: { own: 'CloudFormation cannot set it for an account' },
  aws_ec2_instance_metadata_defaults: { own: 'CloudFormation cannot set it for an account' },
  aws_ec2_serial_console_access: { own: 'CloudFormation cannot set it for an account' },
  aws_eip: {
    type: 'AWS::EC2::EIP',
    attributes: {
      instance: 'InstanceId',
      associate_with_private_ip: { ignored: 'CloudFormation has it as AWS::EC2::EIPAssociation' },
      customer_owned_ipv4_pool: CANNOT,
      vpc: { ignored: 'the domain tells' },
    },
    children: { network_interface: { type: 'AWS::EC2::EIPAssociation', link: 'AllocationId', to: 'NetworkInterfaceId' } },
  },
  aws_eip_association: { type: 'AWS::EC2::EIPAssociation', attributes: { allow_reassociation: ACTS, public_ip: 'EIP' } },
  aws_network_interface: {
    type: 'AWS::EC2::NetworkInterface',
    attributes: {
      attachment: { ignored: 'CloudFormation has it as AWS::EC2::NetworkInterfaceAttachment' },
      ipv4_prefixes: { to: 'Ipv4Prefixes', as: 'Ipv4Prefix' },
      ipv6_addresses: { to: 'Ipv6Addresses', as: 'Ipv6Address' },
      ipv6_prefixes: { to: 'Ipv6Prefixes', as: 'Ipv6Prefix' },
      ipv6_address_list: ACTS,
      ipv6_address_list_enabled: ACTS,
      private_ip: 'PrivateIpAddress',
      private_ip_list: ACTS,
      private_ip_list_enabled: ACTS,
      private_ips: { to: 'PrivateIpAddresses', as: 'PrivateIpAddress' },
      private_ips_count: 'SecondaryPrivateIpAddressCount',
      security_groups: 'GroupSet',
    },
  },
  aws_network_interface_attachment: { type: 'AWS::EC2::NetworkInterfaceAttachment' },
  aws_network_interface_sg_attachment: { own: 'CloudFormation has the groups inside the network interface' },
};
