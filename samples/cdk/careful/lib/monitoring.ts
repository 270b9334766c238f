import { Stack } from 'aws-cdk-lib';
import { CfnAnalyzer } from 'aws-cdk-lib/aws-accessanalyzer';
import { CfnTrail } from 'aws-cdk-lib/aws-cloudtrail';
import { CfnConfigurationRecorder, CfnDeliveryChannel } from 'aws-cdk-lib/aws-config';
import { CfnDetector } from 'aws-cdk-lib/aws-guardduty';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { CfnSession } from 'aws-cdk-lib/aws-macie';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { CfnFindingAggregator, CfnHub } from 'aws-cdk-lib/aws-securityhub';
import type { Construct } from 'constructs';

/** Returns the log group of the trail. */
export function addMonitoring(scope: Construct, encryptionKey: IKey, bucket: IBucket): ILogGroup {
  const trailLogs = addTrail(scope, encryptionKey, bucket);

  new CfnConfigurationRecorder(scope, 'Recorder', {
    roleArn: Stack.of(scope).formatArn({
      service: 'iam',
      region: '',
      resource: 'role',
      resourceName: 'aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig',
    }),
    recordingGroup: { allSupported: true, includeGlobalResourceTypes: true },
  });
  new CfnDeliveryChannel(scope, 'Delivery', { s3BucketName: bucket.bucketName });

  const hub = new CfnHub(scope, 'Hub', { enableDefaultStandards: true, autoEnableControls: true });
  new CfnFindingAggregator(scope, 'FindingsOfAllRegions', { regionLinkingMode: 'ALL_REGIONS' }).addResourceDependency(hub);
  new CfnSession(scope, 'Macie', { status: 'ENABLED' });
  new CfnDetector(scope, 'Detector', { enable: true });
  new CfnAnalyzer(scope, 'Analyzer', { analyzerName: 'patient-records', type: 'ACCOUNT' });
  return trailLogs;
}

/** CDK's own `Trail` would let the service write, and take its role, for any account. */
function addTrail(scope: Construct, encryptionKey: IKey, bucket: IBucket): ILogGroup {
  const logGroup = new LogGroup(scope, 'TrailLogGroup', { retention: RetentionDays.ONE_YEAR, encryptionKey });
  const role = new Role(scope, 'TrailRole', {
    assumedBy: new ServicePrincipal('cloudtrail.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
    inlinePolicies: {
      'write-trail': new PolicyDocument({
        statements: [new PolicyStatement({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [logGroup.logGroupArn] })],
      }),
    },
  });
  const trail = new CfnTrail(scope, 'Trail', {
    isLogging: true,
    isMultiRegionTrail: true,
    includeGlobalServiceEvents: true,
    enableLogFileValidation: true,
    s3BucketName: bucket.bucketName,
    kmsKeyId: encryptionKey.keyArn,
    cloudWatchLogsLogGroupArn: logGroup.logGroupArn,
    cloudWatchLogsRoleArn: role.roleArn,
  });
  if (bucket.policy) trail.node.addDependency(bucket.policy);
  return logGroup;
}
