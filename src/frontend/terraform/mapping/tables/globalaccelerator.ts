import type { Table } from '../row.js';

export const GLOBALACCELERATOR: Table = {
  aws_globalaccelerator_accelerator: { type: 'AWS::GlobalAccelerator::Accelerator' },
  aws_globalaccelerator_custom_routing_accelerator: { own: 'TODO' },
};
