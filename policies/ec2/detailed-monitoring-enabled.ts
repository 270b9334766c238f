import { definePolicy, launchSetting, reportUnlessOn } from '../../src/policy/index.js';
import type { JsonProperty } from '../../src/policy/index.js';

const CONSEQUENCE = 'metrics come every five minutes, and alarms and scaling with them';

/** A switch of the instance; in a launch template, inside a block. */
function monitoringOf(data: JsonProperty): JsonProperty {
  const monitoring = data.get('Monitoring');
  const inside = monitoring.get('Enabled');
  return inside.exists ? inside : monitoring;
}

export default definePolicy({
  id: 'ec2/detailed-monitoring-enabled',
  title: 'Detailed monitoring is on',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::EC2::Instance', 'AWS::AutoScaling::LaunchConfiguration'],
  controls: {
    'nist-800-53-r5': ['CA-7', 'SI-4'],
  },
  aliases: {
    checkov: ['CKV_AWS_126'],
    guard: ['EC2_INSTANCE_DETAILED_MONITORING_ENABLED'],
    'cdk-nag': [
      'AwsSolutions-EC28', 'HIPAA.Security-EC2InstanceDetailedMonitoringEnabled',
      'NIST.800.53.R4-EC2InstanceDetailedMonitoringEnabled',
    ],
    terrascan: ['AC_AWS_0480', 'AC_AWS_0490'],
  },
  check(resource, report) {
    const configured = resource.as('AWS::AutoScaling::LaunchConfiguration')?.get('InstanceMonitoring');
    if (configured?.is(false)) report(configured, `${configured} is false: ${CONSEQUENCE}.`);
    const instance = resource.as('AWS::EC2::Instance');
    const monitoring = instance && launchSetting(instance, monitoringOf);
    if (monitoring) reportUnlessOn(monitoring, CONSEQUENCE, report);
  },
});
