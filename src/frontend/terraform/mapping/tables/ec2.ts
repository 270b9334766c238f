import type { Table } from '../row.js';

export const EC2: Table = {
  aws_ami: { own: 'TODO' },
  aws_ami_copy: { own: 'TODO' },
  aws_ami_launch_permission: { own: 'TODO' },
  aws_instance: { type: 'AWS::EC2::Instance' },
  aws_spot_instance_request: { type: 'AWS::EC2::Instance' },
  aws_spot_fleet_request: { type: 'AWS::EC2::SpotFleet' },
  aws_launch_configuration: { type: 'AWS::AutoScaling::LaunchConfiguration' },
  aws_launch_template: { type: 'AWS::EC2::LaunchTemplate' },
  aws_ebs_volume: { type: 'AWS::EC2::Volume' },
  aws_ebs_snapshot_copy: { own: 'TODO' },
  aws_ebs_encryption_by_default: { own: 'TODO' },
  aws_ebs_snapshot_block_public_access: { type: 'AWS::EC2::SnapshotBlockPublicAccess' },
  aws_ec2_image_block_public_access: { own: 'TODO' },
  aws_ec2_instance_metadata_defaults: { own: 'TODO' },
  aws_ec2_serial_console_access: { own: 'TODO' },
  aws_eip: { type: 'AWS::EC2::EIP' },
  aws_network_interface: { type: 'AWS::EC2::NetworkInterface' },
  aws_network_interface_sg_attachment: { partOf: [{ type: 'AWS::EC2::Instance', by: 'network_interface_id' }] },
};
