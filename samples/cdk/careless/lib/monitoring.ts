import { Trail } from 'aws-cdk-lib/aws-cloudtrail';
import { CfnConfigurationRecorder } from 'aws-cdk-lib/aws-config';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export function addMonitoring(scope: Construct, role: IRole): void {
  const bucket = new Bucket(scope, 'TrailBucket');
  new Trail(scope, 'Trail', { bucket });

  new CfnConfigurationRecorder(scope, 'Recorder', {
    roleArn: role.roleArn,
    recordingGroup: { allSupported: false, resourceTypes: ['AWS::S3::Bucket'] },
  });
}
