import type { Table } from '../row.js';

export const AMPLIFY: Table = {
  aws_amplify_app: { type: 'AWS::Amplify::App' },
  aws_amplify_branch: { type: 'AWS::Amplify::Branch' },
};
