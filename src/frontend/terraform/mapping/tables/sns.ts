import type { Table } from '../row.js';

export const SNS: Table = {
  aws_sns_topic: { type: 'AWS::SNS::Topic' },
  aws_sns_topic_policy: { type: 'AWS::SNS::TopicPolicy' },
  aws_sns_topic_subscription: { type: 'AWS::SNS::Subscription' },
  aws_sns_topic_data_protection_policy: { partOf: [{ type: 'AWS::SNS::Topic', by: 'arn' }] },
};
