import type { Table } from '../row.js';

export const BEDROCK: Table = {
  aws_bedrock_custom_model: { own: 'CloudFormation has no type for model customization' },
  aws_bedrock_guardrail: { type: 'AWS::Bedrock::Guardrail' },
  aws_bedrock_model_invocation_logging_configuration: { own: 'CloudFormation cannot set the logging of model invocations' },
  aws_bedrockagent_agent: {
    type: 'AWS::Bedrock::Agent',
    attributes: { prepare_agent: { ignored: 'when Terraform acts' }, skip_resource_in_use_check: { ignored: 'how it is destroyed' } },
  },
  aws_bedrockagent_data_source: { type: 'AWS::Bedrock::DataSource' },
  aws_bedrockagent_prompt: { type: 'AWS::Bedrock::Prompt' },
};
