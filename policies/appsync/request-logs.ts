import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'appsync/request-logs',
  title: 'AppSync GraphQL APIs write request logs',
  area: 'monitoring',
  severity: 'medium',
  resource: ['AWS::AppSync::GraphQLApi', 'AWS::AppSync::Api'],
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-ASC3'],
    checkov: ['CKV_AWS_193'],
  },
  check(resource, report) {
    const events = resource.as('AWS::AppSync::Api');
    const role = (events ? events.get('EventConfig').get('LogConfig') : resource.properties.get('LogConfig')).get('CloudWatchLogsRoleArn');
    if (!role.exists) report(role, `${role} is not set: AppSync writes no logs, and who asked for what is not known afterwards.`);
  },
});
