import { Duration, Stack } from 'aws-cdk-lib';
import { ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { EventPattern } from 'aws-cdk-lib/aws-events';
import { Rule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Subscription, SubscriptionProtocol, Topic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

const SERVICES = ['cloudtrail', 'config', 'iam', 'kms', 's3'].map((service) => `${service}.amazonaws.com`);
const NETWORK = ['*Vpc*', '*Route*', '*Gateway*', '*NetworkAcl*', '*SecurityGroup*'];

/** What sets off an alarm when the trail records it. */
const ALARMS = {
  RefusedCalls: '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }',
  SignIns: '{ ($.eventName = "ConsoleLogin") && (($.errorMessage = "Failed authentication") || ($.additionalEventData.MFAUsed != "Yes")) }',
  RootUsage: '{ ($.userIdentity.type = "Root") && ($.userIdentity.invokedBy NOT EXISTS) && ($.eventType != "AwsServiceEvent") }',
  SensitiveChanges: `{ ($.readOnly IS FALSE) && (${anyOf('eventSource', SERVICES)}) }`,
  NetworkChanges: `{ ($.eventSource = "ec2.amazonaws.com") && ($.readOnly IS FALSE) && (${anyOf('eventName', NETWORK)}) }`,
};

const FINDINGS: EventPattern = {
  source: ['aws.securityhub'],
  detailType: ['Security Hub Findings - Imported'],
  detail: { findings: { Severity: { Label: ['HIGH', 'CRITICAL'] } } },
};

export interface AlertsProps {
  readonly key: IKey;
  readonly trailLogs: ILogGroup;
  readonly failedCalls: IQueue;
}

export function addAlerts(scope: Construct, { key, trailLogs, failedCalls }: AlertsProps): void {
  const topic = addTopic(scope, key, failedCalls);
  // CDK's own targets and actions would let the services publish for any account.
  const target = { bind: () => ({ arn: topic.topicArn }) };
  const action = { bind: () => ({ alarmActionArn: topic.topicArn }) };
  new Rule(scope, 'Findings', { eventPattern: FINDINGS, targets: [target] });
  for (const [name, pattern] of Object.entries(ALARMS)) {
    const filter = new MetricFilter(scope, `${name}Filter`, {
      logGroup: trailLogs,
      filterPattern: FilterPattern.literal(pattern),
      metricNamespace: 'PatientRecords',
      metricName: name,
    });
    const alarm = filter.metric({ statistic: 'Sum', period: Duration.minutes(5) }).createAlarm(scope, `${name}Alarm`, {
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(action);
  }
}

function addTopic(scope: Construct, masterKey: IKey, deadLetterQueue: IQueue): Topic {
  const topic = new Topic(scope, 'SecurityAlerts', { masterKey, enforceSSL: true });
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'AlarmsAndEventsArePublished',
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com'), new ServicePrincipal('events.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  );
  new Subscription(scope, 'SecurityAlertsByMail', { topic, protocol: SubscriptionProtocol.EMAIL, endpoint: 'security@example.org', deadLetterQueue });
  return topic;
}

function anyOf(field: string, values: readonly string[]): string {
  return values.map((value) => `($.${field} = "${value}")`).join(' || ');
}
