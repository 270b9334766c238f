import type { Attributes, Table } from '../row.js';

const FILE = { ignored: 'the code itself' };

const CODE: Attributes = {
  filename: FILE,
  source_code_hash: FILE,
};

export const LAMBDA: Table = {
  aws_lambda_code_signing_config: { type: 'AWS::Lambda::CodeSigningConfig', attributes: { policies: 'CodeSigningPolicies' } },
  aws_lambda_event_source_mapping: {
    type: 'AWS::Lambda::EventSourceMapping',
    attributes: { 'self_managed_event_source.endpoints': { ignored: 'one text for what is a list in CloudFormation' } },
  },
  aws_lambda_function: {
    type: 'AWS::Lambda::Function',
    attributes: {
      ...CODE,
      image_uri: 'Code.ImageUri',
      s3_bucket: 'Code.S3Bucket',
      s3_key: 'Code.S3Key',
      s3_object_version: 'Code.S3ObjectVersion',
      publish: { ignored: 'CloudFormation has versions as AWS::Lambda::Version' },
      replace_security_groups_on_destroy: { ignored: 'how it is destroyed' },
      replacement_security_group_ids: { ignored: 'how it is destroyed' },
    },
    references: { invoke_arn: 'Arn', qualified_arn: 'Arn' },
  },
  aws_lambda_function_event_invoke_config: { type: 'AWS::Lambda::EventInvokeConfig' },
  aws_lambda_function_recursion_config: { partOf: [{ type: 'AWS::Lambda::Function', by: 'function_name' }] },
  aws_lambda_function_url: {
    type: 'AWS::Lambda::Url',
    attributes: { authorization_type: 'AuthType', function_name: 'TargetFunctionArn' },
  },
  aws_lambda_layer_version_permission: {
    type: 'AWS::Lambda::LayerVersionPermission',
    attributes: {
      layer_name: 'LayerVersionArn',
      version_number: { ignored: 'CloudFormation has it in the ARN' },
      statement_id: { ignored: 'CloudFormation gives it' },
    },
  },
  aws_lambda_permission: {
    type: 'AWS::Lambda::Permission',
    attributes: {
      qualifier: { ignored: 'CloudFormation has it in the ARN' },
      statement_id: { ignored: 'CloudFormation gives it' },
    },
  },
  aws_lambda_runtime_management_config: {
    partOf: [{ type: 'AWS::Lambda::Function', by: 'function_name' }],
    within: 'RuntimeManagementConfig',
    attributes: { qualifier: { ignored: 'CloudFormation has it in the ARN' } },
  },
  aws_lambda_alias: {
    type: 'AWS::Lambda::Alias',
    attributes: { 'routing_config.additional_version_weights': { to: 'AdditionalVersionWeights', pairs: ['FunctionVersion', 'FunctionWeight'] } },
  },
  aws_lambda_layer_version: {
    type: 'AWS::Lambda::LayerVersion',
    attributes: { ...CODE, s3_bucket: 'Content.S3Bucket', s3_key: 'Content.S3Key', s3_object_version: 'Content.S3ObjectVersion' },
  },
};
