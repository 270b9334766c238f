import type { Table } from '../row.js';

export const SQS: Table = {
  aws_sqs_queue: { type: 'AWS::SQS::Queue' },
  aws_sqs_queue_policy: { type: 'AWS::SQS::QueuePolicy' },
  aws_sqs_queue_redrive_allow_policy: { partOf: [{ type: 'AWS::SQS::Queue', by: 'queue_url' }] },
  aws_sqs_queue_redrive_policy: { partOf: [{ type: 'AWS::SQS::Queue', by: 'queue_url' }] },
};
