import type { ResourceTypes } from '../resource-types.js';
import type { ResourceNode } from '../resource-node.js';
import { namesCustomerKey } from './customer-key.js';

/** Whether a bucket encrypts what is put into it with a key of the customer's own, where nothing else is asked for. */
export function isUnderCustomerKey(bucket: ResourceNode<ResourceTypes['AWS::S3::Bucket']>): boolean {
  const rules = bucket.get('BucketEncryption').get('ServerSideEncryptionConfiguration').items;
  return rules.some((rule) => namesCustomerKey(rule.get('ServerSideEncryptionByDefault').get('KMSMasterKeyID')));
}
