import type { Table } from '../row.js';

export const SNS: Table = {
  aws_sns_topic: {
    type: 'AWS::SNS::Topic',
    attributes: {
      delivery_policy: { ignored: 'CloudFormation has it on subscriptions' },
      application_failure_feedback_role_arn: { to: 'DeliveryStatusLogging[0].FailureFeedbackRoleArn', implies: { 'DeliveryStatusLogging[0].Protocol': 'application' } },
      application_success_feedback_role_arn: { to: 'DeliveryStatusLogging[0].SuccessFeedbackRoleArn', implies: { 'DeliveryStatusLogging[0].Protocol': 'application' } },
      application_success_feedback_sample_rate: { to: 'DeliveryStatusLogging[0].SuccessFeedbackSampleRate', implies: { 'DeliveryStatusLogging[0].Protocol': 'application' } },
      firehose_failure_feedback_role_arn: { to: 'DeliveryStatusLogging[1].FailureFeedbackRoleArn', implies: { 'DeliveryStatusLogging[1].Protocol': 'firehose' } },
      firehose_success_feedback_role_arn: { to: 'DeliveryStatusLogging[1].SuccessFeedbackRoleArn', implies: { 'DeliveryStatusLogging[1].Protocol': 'firehose' } },
      firehose_success_feedback_sample_rate: { to: 'DeliveryStatusLogging[1].SuccessFeedbackSampleRate', implies: { 'DeliveryStatusLogging[1].Protocol': 'firehose' } },
      http_failure_feedback_role_arn: { to: 'DeliveryStatusLogging[2].FailureFeedbackRoleArn', implies: { 'DeliveryStatusLogging[2].Protocol': 'http/s' } },
      http_success_feedback_role_arn: { to: 'DeliveryStatusLogging[2].SuccessFeedbackRoleArn', implies: { 'DeliveryStatusLogging[2].Protocol': 'http/s' } },
      http_success_feedback_sample_rate: { to: 'DeliveryStatusLogging[2].SuccessFeedbackSampleRate', implies: { 'DeliveryStatusLogging[2].Protocol': 'http/s' } },
      lambda_failure_feedback_role_arn: { to: 'DeliveryStatusLogging[3].FailureFeedbackRoleArn', implies: { 'DeliveryStatusLogging[3].Protocol': 'lambda' } },
      lambda_success_feedback_role_arn: { to: 'DeliveryStatusLogging[3].SuccessFeedbackRoleArn', implies: { 'DeliveryStatusLogging[3].Protocol': 'lambda' } },
      lambda_success_feedback_sample_rate: { to: 'DeliveryStatusLogging[3].SuccessFeedbackSampleRate', implies: { 'DeliveryStatusLogging[3].Protocol': 'lambda' } },
      sqs_failure_feedback_role_arn: { to: 'DeliveryStatusLogging[4].FailureFeedbackRoleArn', implies: { 'DeliveryStatusLogging[4].Protocol': 'sqs' } },
      sqs_success_feedback_role_arn: { to: 'DeliveryStatusLogging[4].SuccessFeedbackRoleArn', implies: { 'DeliveryStatusLogging[4].Protocol': 'sqs' } },
      sqs_success_feedback_sample_rate: { to: 'DeliveryStatusLogging[4].SuccessFeedbackSampleRate', implies: { 'DeliveryStatusLogging[4].Protocol': 'sqs' } },
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
