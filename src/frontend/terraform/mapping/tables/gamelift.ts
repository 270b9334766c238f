import type { Table } from '../row.js';

export const GAMELIFT: Table = {
  aws_gamelift_fleet: { type: 'AWS::GameLift::Fleet' },
};
