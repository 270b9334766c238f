import type { Table } from '../row.js';

export const SQS: Table = {
  aws_sqs_queue: {
    type: 'AWS::SQS::Queue',
    attributes: {
      max_message_size: 'MaximumMessageSize',
      message_retention_seconds: 'MessageRetentionPeriod',
      receive_wait_time_seconds: 'ReceiveMessageWaitTimeSeconds',
      visibility_timeout_seconds: 'VisibilityTimeout',
    },
    children: { policy: { type: 'AWS::SQS::QueuePolicy', link: 'Queues', to: 'PolicyDocument' } },
    references: { url: '', id: '' },
  },
  aws_sqs_queue_policy: { type: 'AWS::SQS::QueuePolicy', attributes: { queue_url: 'Queues' } },
  aws_sqs_queue_redrive_allow_policy: { partOf: [{ type: 'AWS::SQS::Queue', by: 'queue_url' }] },
  aws_sqs_queue_redrive_policy: { partOf: [{ type: 'AWS::SQS::Queue', by: 'queue_url' }] },
};
