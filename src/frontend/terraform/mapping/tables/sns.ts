import type { Attributes, Table } from '../row.js';

const ACTS = { ignored: 'when Terraform acts' };

/** CloudFormation lists the protocols whose deliveries are logged; Terraform has three attributes for each. */
function delivery(index: number, name: string, protocol: string): Attributes {
  const item = `DeliveryStatusLogging[${index}]`;
  const implies = { [`${item}.Protocol`]: protocol };
  return {
    [`${name}_failure_feedback_role_arn`]: { to: `${item}.FailureFeedbackRoleArn`, implies },
    [`${name}_success_feedback_role_arn`]: { to: `${item}.SuccessFeedbackRoleArn`, implies },
    [`${name}_success_feedback_sample_rate`]: { to: `${item}.SuccessFeedbackSampleRate`, implies },
  };
}

export const SNS: Table = {
  aws_sns_topic: {
    type: 'AWS::SNS::Topic',
    attributes: {
      ...delivery(0, 'application', 'application'),
      ...delivery(1, 'firehose', 'firehose'),
      ...delivery(2, 'http', 'http/s'),
      ...delivery(3, 'lambda', 'lambda'),
      ...delivery(4, 'sqs', 'sqs'),
      delivery_policy: { ignored: 'CloudFormation has it on subscriptions' },
    },
    children: { policy: { type: 'AWS::SNS::TopicPolicy', link: 'Topics', to: 'PolicyDocument' } },
  },
  aws_sns_topic_policy: { type: 'AWS::SNS::TopicPolicy', attributes: { arn: 'Topics' } },
  aws_sns_topic_subscription: {
    type: 'AWS::SNS::Subscription',
    attributes: { confirmation_timeout_in_minutes: ACTS, endpoint_auto_confirms: ACTS },
  },
  aws_sns_topic_data_protection_policy: {
    partOf: [{ type: 'AWS::SNS::Topic', by: 'arn' }],
    attributes: { policy: 'DataProtectionPolicy' },
  },
};
