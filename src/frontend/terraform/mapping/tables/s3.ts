import type { Attributes, Table } from '../row.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl */
const CANNED_ACL = {
  to: 'AccessControl',
  values: {
    'private': 'Private',
    'public-read': 'PublicRead',
    'public-read-write': 'PublicReadWrite',
    'authenticated-read': 'AuthenticatedRead',
    'aws-exec-read': 'AwsExecRead',
    'log-delivery-write': 'LogDeliveryWrite',
    'bucket-owner-read': 'BucketOwnerRead',
    'bucket-owner-full-control': 'BucketOwnerFullControl',
  },
};

const OWNER = { ignored: 'a guard against the wrong account, not a setting of the bucket' };
const GRANTS = { ignored: 'CloudFormation knows canned ACLs only' };
const ENABLED = { to: 'Status', values: { true: 'Enabled', false: 'Suspended' } };

const CORS_RULE: Attributes = {
  'cors_rule.expose_headers': 'ExposedHeaders',
  'cors_rule.max_age_seconds': 'MaxAge',
};

export const S3: Table = {
  aws_s3_access_point: {
    type: 'AWS::S3::AccessPoint',
    attributes: { account_id: { ignored: 'the account that Terraform works in' } },
  },
  aws_s3_account_public_access_block: { own: 'CloudFormation cannot set the public access block of an account' },
  aws_s3_bucket: {
    type: 'AWS::S3::Bucket',
    attributes: {
      bucket: 'BucketName',
      acl: CANNED_ACL,
      grant: GRANTS,
      acceleration_status: 'AccelerateConfiguration.AccelerationStatus',
      request_payer: { ignored: 'CloudFormation cannot set who pays' },
      ...CORS_RULE,
      'cors_rule': 'CorsConfiguration.CorsRules',
      'versioning': 'VersioningConfiguration',
      'versioning.enabled': ENABLED,
      'versioning.mfa_delete': { ignored: 'CloudFormation cannot set MFA delete' },
      'logging': 'LoggingConfiguration',
      'logging.target_bucket': 'DestinationBucketName',
      'logging.target_prefix': 'LogFilePrefix',
      'lifecycle_rule': 'LifecycleConfiguration.Rules',
      'lifecycle_rule.enabled': { to: 'Status', values: { true: 'Enabled', false: 'Disabled' } },
      'lifecycle_rule.tags': 'TagFilters',
      'lifecycle_rule.abort_incomplete_multipart_upload_days': 'AbortIncompleteMultipartUpload.DaysAfterInitiation',
      'lifecycle_rule.expiration': '',
      'lifecycle_rule.expiration.days': 'ExpirationInDays',
      'lifecycle_rule.expiration.date': 'ExpirationDate',
      'lifecycle_rule.transition.days': 'TransitionInDays',
      'lifecycle_rule.transition.date': 'TransitionDate',
      'lifecycle_rule.noncurrent_version_expiration.days': 'NoncurrentDays',
      'lifecycle_rule.noncurrent_version_transition': 'NoncurrentVersionTransitions',
      'lifecycle_rule.noncurrent_version_transition.days': 'TransitionInDays',
      'server_side_encryption_configuration': 'BucketEncryption',
      'server_side_encryption_configuration.rule': 'ServerSideEncryptionConfiguration',
      'server_side_encryption_configuration.rule.apply_server_side_encryption_by_default': 'ServerSideEncryptionByDefault',
      'replication_configuration.rules.delete_marker_replication_status': 'DeleteMarkerReplication.Status',
      'replication_configuration.rules.destination.account_id': 'Account',
      'replication_configuration.rules.destination.replica_kms_key_id': 'EncryptionConfiguration.ReplicaKmsKeyID',
      'replication_configuration.rules.destination.metrics.minutes': 'EventThreshold.Minutes',
      'replication_configuration.rules.destination.replication_time.minutes': 'Time.Minutes',
      'replication_configuration.rules.filter.tags': 'And.TagFilters',
      'replication_configuration.rules.source_selection_criteria.sse_kms_encrypted_objects.enabled': {
        to: 'Status',
        values: { true: 'Enabled', false: 'Disabled' },
      },
      'website': 'WebsiteConfiguration',
      'website.redirect_all_requests_to': 'RedirectAllRequestsTo.HostName',
      'website.routing_rules': 'RoutingRules',
    },
    children: {
      policy: { type: 'AWS::S3::BucketPolicy', link: 'Bucket', to: 'PolicyDocument' },
    },
    references: { bucket: '', bucket_domain_name: 'DomainName', bucket_regional_domain_name: 'RegionalDomainName', website_endpoint: 'WebsiteURL' },
  },
  aws_s3_bucket_accelerate_configuration: {
    partOf: [{ type: 'AWS::S3::Bucket', by: 'bucket' }],
    attributes: { expected_bucket_owner: OWNER, status: 'AccelerateConfiguration.AccelerationStatus' },
  },
  aws_s3_bucket_acl: {
    partOf: [{ type: 'AWS::S3::Bucket', by: 'bucket' }],
    attributes: { acl: CANNED_ACL, expected_bucket_owner: OWNER, access_control_policy: GRANTS },
  },
  aws_s3_bucket_cors_configuration: {
    partOf: [{ type: 'AWS::S3::Bucket', by: 'bucket' }],
    attributes: { ...CORS_RULE, cors_rule: 'CorsConfiguration.CorsRules', expected_bucket_owner: OWNER },
  },
  aws_s3_bucket_intelligent_tiering_configuration: {
    partOf: [{ type: 'AWS::S3::Bucket', by: 'bucket' }],
    within: 'IntelligentTieringConfigurations[0]',
    attributes: { 'name': 'Id', 'filter': '', 'filter.tags': 'TagFilters', 'tiering': 'Tierings' },
  },
  aws_s3_bucket_lifecycle_configuration: {
    partOf: [{ type: 'AWS::S3::Bucket', by: 'bucket' }],
    within: 'LifecycleConfiguration',
    attributes: {
      'expected_bucket_owner': OWNER,
      'rule.filter': '',
      'rule.filter.tag': 'TagFilters',
      'rule.filter.and': '',
      'rule.filter.and.tags': 'TagFilters',
      'rule.expiration': '',
      'rule.expiration.days': 'ExpirationInDays',
      'rule.expiration.date': 'ExpirationDate',
      'rule.transition.days': 'TransitionInDays',
      'rule.transition.date': 'TransitionDate',
      'rule.noncurrent_version_transition': 'NoncurrentVersionTransitions',
      'rule.noncurrent_version_transition.noncurrent_days': 'TransitionInDays',
    },
  },
  aws_s3_bucket_logging: {
    partOf: [{ type: 'AWS::S3::Bucket', by: 'bucket' }],
    within: 'LoggingConfiguration',
    attributes: {
      target_bucket: 'DestinationBucketName',
      target_prefix: 'LogFilePrefix',
      target_grant: { ignored: 'CloudFormation cannot grant access to the log files' },
      expected_bucket_owner: OWNER,
    },
  },
  aws_s3_bucket_analytics_configuration: {
    partOf: [{ type: 'AWS::S3::Bucket', by: 'bucket' }],
    within: 'AnalyticsConfigurations[0]',
    attributes: {
      'name': 'Id',
      'filter': '',
      'filter.tags': 'TagFilters',
      'storage_class_analysis.data_export.destination.s3_bucket_destination': '',
    },
  },
  aws_s3_bucket_inventory: {
    partOf: [{ type: 'AWS::S3::Bucket', by: 'bucket' }],
    within: 'InventoryConfigurations[0]',
    attributes: {
      'name': 'Id',
      'filter': '',
      'schedule': '',
      'schedule.frequency': 'ScheduleFrequency',
      'destination.bucket': '',
      'destination.bucket.encryption': { ignored: 'CloudFormation cannot set it' },
    },
  },
  aws_s3_bucket_metric: {
    partOf: [{ type: 'AWS::S3::Bucket', by: 'bucket' }],
    within: 'MetricsConfigurations[0]',
    attributes: { 'name': 'Id', 'filter': '', 'filter.tags': 'TagFilters' },
  },
  aws_s3_bucket_request_payment_configuration: { own: 'CloudFormation cannot set who pays' },
  aws_s3_bucket_notification: {
    partOf: [{ type: 'AWS::S3::Bucket', by: 'bucket' }],
    within: 'NotificationConfiguration',
    attributes: {
      'eventbridge': 'EventBridgeConfiguration.EventBridgeEnabled',
      'lambda_function': 'LambdaConfigurations',
      'lambda_function.lambda_function_arn': 'Function',
      'lambda_function.events': 'Event',
      'lambda_function.id': { ignored: 'a name for Terraform' },
      'lambda_function.filter_prefix': 'Filter.S3Key.Rules[prefix]',
      'lambda_function.filter_suffix': 'Filter.S3Key.Rules[suffix]',
      'queue': 'QueueConfigurations',
      'queue.queue_arn': 'Queue',
      'queue.events': 'Event',
      'queue.id': { ignored: 'a name for Terraform' },
      'queue.filter_prefix': 'Filter.S3Key.Rules[prefix]',
      'queue.filter_suffix': 'Filter.S3Key.Rules[suffix]',
      'topic': 'TopicConfigurations',
      'topic.topic_arn': 'Topic',
      'topic.events': 'Event',
      'topic.id': { ignored: 'a name for Terraform' },
      'topic.filter_prefix': 'Filter.S3Key.Rules[prefix]',
      'topic.filter_suffix': 'Filter.S3Key.Rules[suffix]',
    },
  },
  aws_s3_bucket_object: { own: 'CloudFormation has no objects' },
  aws_s3_bucket_object_lock_configuration: {
    partOf: [{ type: 'AWS::S3::Bucket', by: 'bucket' }],
    within: 'ObjectLockConfiguration',
    attributes: { expected_bucket_owner: OWNER, token: { ignored: 'a proof for AWS Support' } },
    constants: { 'ObjectLockConfiguration.ObjectLockEnabled': 'Enabled' },
  },
  aws_s3_bucket_ownership_controls: {
    partOf: [{ type: 'AWS::S3::Bucket', by: 'bucket' }],
    within: 'OwnershipControls',
  },
  aws_s3_bucket_policy: { type: 'AWS::S3::BucketPolicy' },
  aws_s3_bucket_public_access_block: {
    partOf: [{ type: 'AWS::S3::Bucket', by: 'bucket' }],
    within: 'PublicAccessBlockConfiguration',
  },
  aws_s3_bucket_replication_configuration: {
    partOf: [{ type: 'AWS::S3::Bucket', by: 'bucket' }],
    within: 'ReplicationConfiguration',
    attributes: {
      'token': { ignored: 'a proof for AWS Support' },
      'rule.filter.tag': 'TagFilter',
      'rule.filter.and.tags': 'TagFilters',
      'rule.existing_object_replication': { ignored: 'only with AWS Support' },
    },
  },
  aws_s3_bucket_server_side_encryption_configuration: {
    partOf: [{ type: 'AWS::S3::Bucket', by: 'bucket' }],
    attributes: {
      'expected_bucket_owner': OWNER,
      'rule': 'BucketEncryption.ServerSideEncryptionConfiguration',
      'rule.apply_server_side_encryption_by_default': 'ServerSideEncryptionByDefault',
    },
  },
  aws_s3_bucket_versioning: {
    partOf: [{ type: 'AWS::S3::Bucket', by: 'bucket' }],
    attributes: {
      'expected_bucket_owner': OWNER,
      'mfa': { ignored: 'the device that allows the change' },
      'versioning_configuration.mfa_delete': { ignored: 'CloudFormation cannot set MFA delete' },
    },
  },
  aws_s3_bucket_website_configuration: {
    partOf: [{ type: 'AWS::S3::Bucket', by: 'bucket' }],
    within: 'WebsiteConfiguration',
    attributes: {
      'expected_bucket_owner': OWNER,
      'error_document': '',
      'error_document.key': 'ErrorDocument',
      'index_document': '',
      'index_document.suffix': 'IndexDocument',
      'routing_rule.condition': 'RoutingRuleCondition',
      'routing_rule.redirect': 'RedirectRule',
      'routing_rules': 'RoutingRules',
    },
  },
  aws_s3_directory_bucket: {
    type: 'AWS::S3Express::DirectoryBucket',
    attributes: {
      'bucket': 'BucketName',
      'location': '',
      'location.name': 'LocationName',
      'location.type': { ignored: 'the name of the location tells' },
      'type': { ignored: 'there is one' },
    },
  },
  aws_s3_object: { own: 'CloudFormation has no objects' },
  aws_s3_object_copy: { own: 'CloudFormation has no objects' },
  aws_s3control_access_point_policy: { partOf: [{ type: 'AWS::S3::AccessPoint', by: 'access_point_arn' }] },
  aws_s3control_multi_region_access_point: {
    type: 'AWS::S3::MultiRegionAccessPoint',
    attributes: {
      'account_id': { ignored: 'the account that Terraform works in' },
      'details': '',
      'details.public_access_block': 'PublicAccessBlockConfiguration',
    },
  },
  aws_s3control_multi_region_access_point_policy: {
    type: 'AWS::S3::MultiRegionAccessPointPolicy',
    attributes: {
      'account_id': { ignored: 'the account that Terraform works in' },
      'details': '',
      'details.name': 'MrapName',
    },
  },
};
