import type { Table } from '../row.js';

export const SFN: Table = {
  aws_sfn_activity: { type: 'AWS::StepFunctions::Activity' },
  aws_sfn_state_machine: {
    type: 'AWS::StepFunctions::StateMachine',
    attributes: {
      'definition': 'DefinitionString',
      'logging_configuration.log_destination': 'Destinations[0].CloudWatchLogsLogGroup.LogGroupArn',
      'publish': { ignored: 'CloudFormation has versions as a type of its own' },
    },
  },
};
