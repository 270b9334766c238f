import type { ResourceNode } from '../resource-node.js';
import type { ResourceTypes } from '../resource-types.js';

/** https://docs.aws.amazon.com/firehose/latest/dev/encryption.html */
const SOURCES_THAT_STORE = ['KinesisStreamAsSource', 'MSKAsSource', 'DatabaseAsSource'];

/** Whether a delivery stream reads from something that stores records itself: then Firehose buffers nothing of its own. */
export function isFedByStore(stream: ResourceNode<ResourceTypes['AWS::KinesisFirehose::DeliveryStream']>): boolean {
  return stream.get('DeliveryStreamType').isOneOf(SOURCES_THAT_STORE);
}
