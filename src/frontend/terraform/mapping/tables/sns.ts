import type { Table } from '../row.js';

export const SNS: Table = {
  aws_sns_topic: {
    type: 'AWS::SNS::Topic',
    attributes: {
      delivery_policy: { ignored: 'CloudFormation has it on subscriptions' },
      application_failure_feedback_role_arn: { ignored: 'CloudFormation has a list of protocols' },
      application_success_feedback_role_arn: { ignored: 'CloudFormation has a list of protocols' },
      application_success_feedback_sample_rate: { ignored: 'CloudFormation has a list of protocols' },
      firehose_failure_feedback_role_arn: { ignored: 'CloudFormation has a list of protocols' },
      firehose_success_feedback_role_arn: { ignored: 'CloudFormation has a list of protocols' },
      firehose_success_feedback_sample_rate: { ignored: 'CloudFormation has a list of protocols' },
      http_failure_feedback_role_arn: { ignored: 'CloudFormation has a list of protocols' },
      http_success_feedback_role_arn: { ignored: 'CloudFormation has a list of protocols' },
      http_success_feedback_sample_rate: { ignored: 'CloudFormation has a list of protocols' },
      lambda_failure_feedback_role_arn: { ignored: 'CloudFormation has a list of protocols' },
      lambda_success_feedback_role_arn: { ignored: 'CloudFormation has a list of protocols' },
      lambda_success_feedback_sample_rate: { ignored: 'CloudFormation has a list of protocols' },
      sqs_failure_feedback_role_arn: { ignored: 'CloudFormation has a list of protocols' },
      sqs_success_feedback_role_arn: { ignored: 'CloudFormation has a list of protocols' },
      sqs_success_feedback_sample_rate: { ignored: 'CloudFormation has a list of protocols' },
    },
    children: { policy: { type: 'AWS::SNS::TopicPolicy', link: 'Topics', to: 'PolicyDocument' } },
  },
  aws_sns_topic_policy: { type: 'AWS::SNS::TopicPolicy', attributes: { arn: 'Topics' } },
  aws_sns_topic_subscription: {
    type: 'AWS::SNS::Subscription',
    attributes: { confirmation_timeout_in_minutes: { ignored: 'when Terraform acts' }, endpoint_auto_confirms: { ignored: 'when Terraform acts' } },
  },
  aws_sns_topic_data_protection_policy: { partOf: [{ type: 'AWS::SNS::Topic', by: 'arn' }], attributes: { policy: 'DataProtectionPolicy' } },
};
