import type { Table } from '../row.js';

export const CODEPIPELINE: Table = {
  aws_codepipeline: {
    type: 'AWS::CodePipeline::Pipeline',
    attributes: {
      'stage.action.category': 'ActionTypeId.Category',
      'stage.action.owner': 'ActionTypeId.Owner',
      'stage.action.provider': 'ActionTypeId.Provider',
      'stage.action.version': 'ActionTypeId.Version',
      'stage.action.input_artifacts': { to: 'InputArtifacts', as: 'Name' },
      'stage.action.output_artifacts': { to: 'OutputArtifacts', as: 'Name' },
      'stage.before_entry.condition.rule.input_artifacts': { to: 'InputArtifacts', as: 'Name' },
      'stage.before_entry.condition.rule.timeout_in_minutes': { ignored: 'CloudFormation cannot set it' },
      'stage.on_failure.condition.rule.input_artifacts': { to: 'InputArtifacts', as: 'Name' },
      'stage.on_failure.condition.rule.timeout_in_minutes': { ignored: 'CloudFormation cannot set it' },
      'stage.on_success.condition.rule.input_artifacts': { to: 'InputArtifacts', as: 'Name' },
      'stage.on_success.condition.rule.timeout_in_minutes': { ignored: 'CloudFormation cannot set it' },
    },
  },
  aws_codepipeline_webhook: { type: 'AWS::CodePipeline::Webhook' },
};
