import type { Table } from '../row.js';

export const BEDROCK: Table = {
  aws_bedrock_custom_model: { own: 'TODO' },
  aws_bedrock_guardrail: { type: 'AWS::Bedrock::Guardrail' },
  aws_bedrock_model_invocation_logging_configuration: { own: 'TODO' },
  aws_bedrockagent_agent: { type: 'AWS::Bedrock::Agent' },
  aws_bedrockagent_data_source: { type: 'AWS::Bedrock::DataSource' },
  aws_bedrockagent_prompt: { type: 'AWS::Bedrock::Prompt' },
};
