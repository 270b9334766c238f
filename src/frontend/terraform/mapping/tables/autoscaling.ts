import type { Table } from '../row.js';

export const AUTOSCALING: Table = {
  aws_autoscaling_group: { type: 'AWS::AutoScaling::AutoScalingGroup' },
};
