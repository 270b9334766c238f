import type { Table } from '../row.js';

export const SFN: Table = {
  aws_sfn_activity: { type: 'AWS::StepFunctions::Activity' },
  aws_sfn_state_machine: { type: 'AWS::StepFunctions::StateMachine' },
};
