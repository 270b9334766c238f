import type { Table } from '../row.js';

export const KINESIS: Table = {
  aws_kinesis_firehose_delivery_stream: { type: 'AWS::KinesisFirehose::DeliveryStream' },
  aws_kinesis_resource_policy: { type: 'AWS::Kinesis::ResourcePolicy' },
  aws_kinesis_stream: { type: 'AWS::Kinesis::Stream' },
  aws_kinesis_video_stream: { type: 'AWS::KinesisVideo::Stream' },
  aws_kinesisanalyticsv2_application: { type: 'AWS::KinesisAnalyticsV2::Application' },
};
