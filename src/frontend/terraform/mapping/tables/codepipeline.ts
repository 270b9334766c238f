import type { Table } from '../row.js';

export const CODEPIPELINE: Table = {
  aws_codepipeline: { type: 'AWS::CodePipeline::Pipeline' },
  aws_codepipeline_webhook: { type: 'AWS::CodePipeline::Webhook' },
};
