import type { Table } from '../row.js';

export const DETECTIVE: Table = {
  aws_detective_graph: { type: 'AWS::Detective::Graph' },
  aws_detective_organization_configuration: { own: 'CloudFormation cannot set it for an organization' },
};
