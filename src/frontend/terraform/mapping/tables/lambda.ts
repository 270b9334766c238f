import type { Table } from '../row.js';

export const LAMBDA: Table = {
  aws_lambda_code_signing_config: { type: 'AWS::Lambda::CodeSigningConfig' },
  aws_lambda_event_source_mapping: { type: 'AWS::Lambda::EventSourceMapping' },
  aws_lambda_function: { type: 'AWS::Lambda::Function' },
  aws_lambda_function_event_invoke_config: { type: 'AWS::Lambda::EventInvokeConfig' },
  aws_lambda_function_recursion_config: { partOf: [{ type: 'AWS::Lambda::Function', by: 'function_name' }] },
  aws_lambda_function_url: { type: 'AWS::Lambda::Url' },
  aws_lambda_layer_version_permission: { type: 'AWS::Lambda::LayerVersionPermission' },
  aws_lambda_permission: { type: 'AWS::Lambda::Permission' },
  aws_lambda_runtime_management_config: { partOf: [{ type: 'AWS::Lambda::Function', by: 'function_name' }] },
  aws_lambda_alias: { type: 'AWS::Lambda::Alias' },
  aws_lambda_layer_version: { type: 'AWS::Lambda::LayerVersion' },
};
