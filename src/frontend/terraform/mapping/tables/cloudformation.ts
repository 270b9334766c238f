import type { Table } from '../row.js';

export const CLOUDFORMATION: Table = {
  aws_cloudformation_stack: {
    type: 'AWS::CloudFormation::Stack',
    attributes: {
      capabilities: { ignored: 'an acknowledgement' },
      disable_rollback: { ignored: 'when Terraform acts' },
      iam_role_arn: 'RoleARN',
      name: { ignored: 'CloudFormation cannot set it' },
      on_failure: { ignored: 'when Terraform acts' },
      policy_body: { ignored: 'CloudFormation cannot set it' },
      policy_url: { ignored: 'CloudFormation cannot set it' },
      template_body: { ignored: 'CloudFormation names the place of the template' },
    },
  },
  aws_cloudformation_stack_instances: { own: 'CloudFormation has it inside the stack set' },
  aws_cloudformation_stack_set: { type: 'AWS::CloudFormation::StackSet' },
  aws_cloudformation_stack_set_instance: { own: 'CloudFormation has it inside the stack set' },
  aws_serverlessapplicationrepository_cloudformation_stack: {
    type: 'AWS::Serverless::Application',
    attributes: {
      application_id: 'Location.ApplicationId',
      semantic_version: 'Location.SemanticVersion',
      capabilities: { ignored: 'an acknowledgement' },
      name: { ignored: 'CloudFormation cannot set it' },
    },
  },
};
