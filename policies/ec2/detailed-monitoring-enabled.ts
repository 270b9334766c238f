import { definePolicy, LAUNCH_TYPES, reportUnlessOn } from '../../src/policy/index.js';

const CONSEQUENCE = 'metrics come every five minutes, and alarms and scaling with them';

export default definePolicy({
  id: 'ec2/detailed-monitoring-enabled',
  title: 'Detailed monitoring is on',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: LAUNCH_TYPES,
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
    const template = resource.as('AWS::EC2::LaunchTemplate');
    const monitoring = instance?.get('Monitoring') ?? template?.get('LaunchTemplateData').get('Monitoring').get('Enabled');
    // What an instance leaves out comes from its launch template, which is judged itself where it is declared.
    if (!monitoring || (!monitoring.exists && instance?.get('LaunchTemplate').exists)) return;
    reportUnlessOn(monitoring, CONSEQUENCE, report);
  },
});
