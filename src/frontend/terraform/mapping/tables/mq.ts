import type { Table } from '../row.js';

export const MQ: Table = {
  aws_mq_broker: { type: 'AWS::AmazonMQ::Broker', defaults: { AutoMinorVersionUpgrade: false, PubliclyAccessible: false } },
  aws_mq_configuration: { type: 'AWS::AmazonMQ::Configuration' },
};
