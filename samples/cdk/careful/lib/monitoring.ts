import { Stack } from 'aws-cdk-lib';
import { CfnAnalyzer } from 'aws-cdk-lib/aws-accessanalyzer';
import { Trail } from 'aws-cdk-lib/aws-cloudtrail';
import { CfnConfigurationRecorder, CfnDeliveryChannel } from 'aws-cdk-lib/aws-config';
import { CfnDetector } from 'aws-cdk-lib/aws-guardduty';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { CfnHub } from 'aws-cdk-lib/aws-securityhub';
import type { Construct } from 'constructs';

export function addMonitoring(scope: Construct, encryptionKey: IKey, bucket: IBucket): void {
  new Trail(scope, 'Trail', {
    bucket,
    encryptionKey,
    isMultiRegionTrail: true,
    enableFileValidation: true,
    sendToCloudWatchLogs: true,
    cloudWatchLogGroup: new LogGroup(scope, 'TrailLogGroup', { retention: RetentionDays.ONE_YEAR, encryptionKey }),
  });

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

  new CfnHub(scope, 'Hub', { enableDefaultStandards: true, autoEnableControls: true });
  new CfnDetector(scope, 'Detector', { enable: true });
  new CfnAnalyzer(scope, 'Analyzer', { analyzerName: 'patient-records', type: 'ACCOUNT' });
}
