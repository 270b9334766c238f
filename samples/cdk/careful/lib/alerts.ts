import { Stack } from 'aws-cdk-lib';
import type { EventPattern } from 'aws-cdk-lib/aws-events';
import { Rule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

/** Sign-ins, and calls that change (or are refused to change) permissions, keys, networks, buckets or what records all that. */
const SENSITIVE_CALLS: EventPattern = {
  source: ['aws.cloudtrail', 'aws.config', 'aws.ec2', 'aws.iam', 'aws.kms', 'aws.s3', 'aws.signin'],
  detailType: ['AWS API Call via CloudTrail', 'AWS Console Sign In via CloudTrail'],
};

const FINDINGS: EventPattern = {
  source: ['aws.securityhub'],
  detailType: ['Security Hub Findings - Imported'],
  detail: { findings: { Severity: { Label: ['HIGH', 'CRITICAL'] } } },
};

export function addAlerts(scope: Construct, masterKey: IKey): void {
  const topic = new Topic(scope, 'SecurityAlerts', { masterKey, enforceSSL: true });
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'EventsArePublished',
      principals: [new ServicePrincipal('events.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  );
  // CDK's own target would let the service publish for any account.
  const target = { bind: () => ({ arn: topic.topicArn }) };
  new Rule(scope, 'SensitiveCalls', { eventPattern: SENSITIVE_CALLS, targets: [target] });
  new Rule(scope, 'Findings', { eventPattern: FINDINGS, targets: [target] });
}
