import type { Table } from '../row.js';

export const CLOUDFORMATION: Table = {
  aws_cloudformation_stack: { type: 'AWS::CloudFormation::Stack' },
  aws_cloudformation_stack_instances: { own: 'TODO' },
  aws_cloudformation_stack_set: { type: 'AWS::CloudFormation::StackSet' },
  aws_cloudformation_stack_set_instance: { own: 'TODO' },
  aws_serverlessapplicationrepository_cloudformation_stack: { type: 'AWS::Serverless::Application' },
};
