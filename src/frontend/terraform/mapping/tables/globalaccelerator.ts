import type { Table } from '../row.js';

export const GLOBALACCELERATOR: Table = {
  aws_globalaccelerator_accelerator: {
    type: 'AWS::GlobalAccelerator::Accelerator',
    attributes: { attributes: '' },
  },
  aws_globalaccelerator_custom_routing_accelerator: { own: 'CloudFormation has no type for custom routing' },
};
