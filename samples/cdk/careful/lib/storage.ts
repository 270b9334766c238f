import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export interface Storage {
  readonly logsBucket: IBucket;
  readonly documents: IBucket;
}

export function addStorage(scope: Construct, encryptionKey: IKey): Storage {
  const accessLogsBucket = new Bucket(scope, 'AccessLogsBucket', {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    versioned: true,
    lifecycleRules: [
      {
        id: 'keep-a-year',
        expiration: Duration.days(365),
        abortIncompleteMultipartUploadAfter: Duration.days(7),
      },
    ],
  });
  const logsBucket = new Bucket(scope, 'LogsBucket', {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    versioned: true,
    serverAccessLogsBucket: accessLogsBucket,
    lifecycleRules: [
      {
        id: 'keep-seven-years',
        expiration: Duration.days(2555),
        abortIncompleteMultipartUploadAfter: Duration.days(7),
      },
    ],
  });
  letServicesWrite(logsBucket);

  const documents = new Bucket(scope, 'Documents', {
    encryption: BucketEncryption.KMS,
    encryptionKey,
    bucketKeyEnabled: true,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    versioned: true,
    serverAccessLogsBucket: logsBucket,
    serverAccessLogsPrefix: 'documents/',
    lifecycleRules: [
      {
        id: 'old-versions',
        noncurrentVersionExpiration: Duration.days(90),
        abortIncompleteMultipartUploadAfter: Duration.days(7),
      },
    ],
  });

  return { logsBucket, documents };
}

/** CloudTrail and AWS Config deliver here; S3 and the load balancer bring statements of their own. */
function letServicesWrite(bucket: Bucket): void {
  const services = {
    principals: [new ServicePrincipal('cloudtrail.amazonaws.com'), new ServicePrincipal('config.amazonaws.com')],
    conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(bucket).account } },
  };
  bucket.addToResourcePolicy(new PolicyStatement({ ...services, actions: ['s3:GetBucketAcl', 's3:ListBucket'], resources: [bucket.bucketArn] }));
  bucket.addToResourcePolicy(new PolicyStatement({ ...services, actions: ['s3:PutObject'], resources: [bucket.arnForObjects('*')] }));
}
