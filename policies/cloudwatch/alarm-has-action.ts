import { definePolicy } from '../../src/policy/index.js';
import type { ResourceNode, ResourceTypes } from '../../src/policy/index.js';

type Alarm = ResourceNode<ResourceTypes['AWS::CloudWatch::Alarm']> | ResourceNode<ResourceTypes['AWS::CloudWatch::CompositeAlarm']>;

const ACTIONS = ['AlarmActions', 'OKActions', 'InsufficientDataActions'] as const;

/** Whether something else waits for the alarm: a composite alarm, a deployment that it rolls back, a health check. */
function isWatched(alarm: Alarm): boolean {
  const name = alarm.properties.get('AlarmName');
  const isNamed = name.isLiteral && alarm.all('AWS::CloudWatch::CompositeAlarm').some((other) => other.get('AlarmRule').includes(name.text));
  return isNamed || [
    ...alarm.candidates('AWS::CloudWatch::CompositeAlarm', 'AlarmRule'),
    ...alarm.candidates('AWS::CodeDeploy::DeploymentGroup', 'AlarmConfiguration'),
    ...alarm.candidates('AWS::ECS::Service', 'DeploymentConfiguration'),
    ...alarm.candidates('AWS::Route53::HealthCheck', 'HealthCheckConfig'),
  ].length > 0;
}

export default definePolicy({
  id: 'cloudwatch/alarm-has-action',
  title: 'CloudWatch alarms do something when they fire',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'],
  controls: {
    'pci-dss-4.0.1': ['10.7.2'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['SI-4', 'AU-6'],
  },
  aliases: {
    'cdk-nag': ['HIPAA.Security-CloudWatchAlarmAction', 'NIST.800.53.R4-CloudWatchAlarmAction', 'NIST.800.53.R5-CloudWatchAlarmAction'],
    guard: ['CLOUDWATCH_ALARM_ACTION_CHECK'],
    regula: ['FG_R00240'],
  },
  check(alarm, report) {
    const actions = ACTIONS.map((name) => alarm.properties.get(name));
    if (actions.some((list) => list.items.length > 0) || isWatched(alarm)) return;
    const [first = alarm.properties] = actions;
    report(first, `${first} is ${first.exists ? 'empty' : 'not set'}, and no other action is named: the alarm goes off, and nobody is told.`);
  },
});
