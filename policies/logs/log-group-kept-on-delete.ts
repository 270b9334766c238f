import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'logs/log-group-kept-on-delete',
  title: 'Audit log groups survive the stack',
  area: 'monitoring',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Logs::LogGroup',
  controls: {
    'pci-dss-4.0.1': ['10.3.2'],
    hipaa: ['164.312(c)(1)'],
    'nist-800-53-r5': ['AU-9', 'AU-11'],
  },
  check(group, report) {
    // Terraform's `lifecycle` is not in the graph.
    if (group.resource.sourceType.startsWith('aws_') || group.get('DeletionProtectionEnabled').is(true)) return;
    const [user] = [
      ...group.referrers('AWS::CloudTrail::Trail', 'CloudWatchLogsLogGroupArn'),
      ...group.referrers('AWS::EC2::FlowLog', 'LogGroupName'),
      ...group.referrers('AWS::EC2::FlowLog', 'LogDestination'),
      ...group.referrers('AWS::WAFv2::LoggingConfiguration', 'LogDestinationConfigs'),
    ];
    const unkept = ['DeletionPolicy', 'UpdateReplacePolicy'].find((name) => !group.attribute(name).isOneOf(['Retain', 'RetainExceptOnCreate']));
    if (user && unkept) report(group, `${group} goes when the stack is deleted or the group is replaced, and the log of \`${user.address}\` with it.`, [user]);
  },
});
