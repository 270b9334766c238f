import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

export function addRecordsKey(scope: Construct): IKey {
  const { account, region } = Stack.of(scope);
  const key = new Key(scope, 'RecordsKey', { description: 'Encrypts patient records', enableKeyRotation: true });
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'LogsAndAlerts',
      principals: [`logs.${region}`, 'cloudtrail', 'cloudwatch', 'events', 'sns'].map((service) => new ServicePrincipal(`${service}.amazonaws.com`)),
      actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': account } },
    }),
  );
  return key;
}
