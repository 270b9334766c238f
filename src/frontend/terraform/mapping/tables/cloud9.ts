import type { Table } from '../row.js';

export const CLOUD9: Table = {
  aws_cloud9_environment_ec2: { type: 'AWS::Cloud9::EnvironmentEC2' },
};
