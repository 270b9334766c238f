import type { ResourceTypes } from '../resource-types.js';
import type { Property } from '../property.js';
import type { ResourceNode } from '../resource-node.js';
import { namesCustomerKey } from './customer-key.js';

type Bucket = ResourceNode<ResourceTypes['AWS::S3::Bucket']>;
type Item<T> = T extends readonly (infer E)[] ? E : never;
type Encryption = NonNullable<ResourceTypes['AWS::S3::Bucket']['BucketEncryption']>;
type ByDefault = NonNullable<Item<Encryption['ServerSideEncryptionConfiguration']>['ServerSideEncryptionByDefault']>;

/** What a bucket says about the encryption of new objects; S3 encrypts them also where nothing is said. */
export function defaultEncryption(bucket: Bucket): readonly Property<ByDefault>[] {
  return bucket.get('BucketEncryption').get('ServerSideEncryptionConfiguration').items.map((rule) => rule.get('ServerSideEncryptionByDefault'));
}

/** Whether KMS holds the key, whoever manages it. */
export function isWithKms(encryption: Property<ByDefault>): boolean {
  return encryption.get('SSEAlgorithm').isOneOf(['aws:kms', 'aws:kms:dsse']);
}

/** Whether a bucket encrypts what is put into it with a key of the customer's own, where nothing else is asked for. */
export function isUnderCustomerKey(bucket: Bucket): boolean {
  return defaultEncryption(bucket).some((encryption) => namesCustomerKey(encryption.get('KMSMasterKeyID')));
}
